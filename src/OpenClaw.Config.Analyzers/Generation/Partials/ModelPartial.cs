using OpenClaw.Config.Analyzers.Generation.Data;
using OpenClaw.Config.Analyzers.Generation.Emission;

namespace OpenClaw.Config.Analyzers.Generation.Partials;

/// <summary>What is added to a model.</summary>
internal sealed record ModelPartial(Placement Place, bool HasInterface, ModelData Model) : DeclarationPartial(Place, HasInterface)
{
    public override string Write() => Write(
        "ModelDescriptor",
        "IModel",
        [ModelDocumentation.Summary(Model), .. ModelDocumentation.Facts(Model)],
        (_, descriptors) =>
        {
            descriptors.Provider("var provider = ", Model.Provider, ";");
            descriptors.Model("return ", Model, "provider", ";");
        });
}
