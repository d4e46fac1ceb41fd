using OpenClaw.Config.Analyzers.Generation.Data;
using OpenClaw.Config.Analyzers.Generation.Emission;

namespace OpenClaw.Config.Analyzers.Generation.Partials;

/// <summary>What is added to a provider.</summary>
internal sealed record ProviderPartial(Placement Place, bool HasInterface, ProviderData Provider) : DeclarationPartial(Place, HasInterface)
{
    public override string Write() => Write(
        "ProviderDescriptor",
        "IProvider",
        [
            "Provider " + XmlText.Code(Provider.Id) + ".",
            "Protocol: " + XmlText.Code(Provider.Api) + ". Endpoint: " + (Provider.BaseUrl is { } url ? XmlText.Code(url) : "unknown")
                + ". Key: " + (Provider.KeyVariable is { } variable ? "environment variable " + XmlText.Code(variable) : "none") + ".",
        ],
        (_, descriptors) => descriptors.Provider("return ", Provider, ";"));
}
