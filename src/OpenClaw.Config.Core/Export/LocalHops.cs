using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Export;

/// <summary>Whether a model is proven to run on the author's own hardware, so that its tokens cost nothing.</summary>
internal static class LocalHops
{
    public static bool IsLocal(ModelNode model, ProviderNode provider, ResolvedProvider known)
    {
        if (model.Hosting != HostingKind.Unknown || provider.Hosting != HostingKind.Unknown)
        {
            return (model.Hosting != HostingKind.Unknown ? model.Hosting : provider.Hosting) == HostingKind.Local;
        }

        return known.Known?.Hosting == ProviderHosting.Local
            && !ModelName.Read(model.ModelId).IsOllamaCloud
            && EndpointClassifier.IsPrivateHost(model.BaseUrl ?? provider.BaseUrl ?? known.BaseUrl);
    }
}
