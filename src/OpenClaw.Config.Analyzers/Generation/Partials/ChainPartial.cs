using OpenClaw.Config.Analyzers.Generation.Data;
using OpenClaw.Config.Analyzers.Generation.Emission;

namespace OpenClaw.Config.Analyzers.Generation.Partials;

/// <summary>What is added to a chain.</summary>
internal sealed record ChainPartial(Placement Place, bool HasInterface, ChainData Chain) : DeclarationPartial(Place, HasInterface)
{
    public override string Write() => Write(
        "ChainDescriptor",
        "IFallbackChain",
        [ChainDocumentation.Summary(Chain), .. ChainDocumentation.Facts(Chain)],
        (_, descriptors) =>
        {
            var locals = new ModelTable([Chain]);
            locals.Write(descriptors, "var ", ";");
            descriptors.Chain("return ", Chain, locals.Name, ";");
        });
}
