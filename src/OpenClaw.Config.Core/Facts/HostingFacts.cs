using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Facts;

/// <summary>
/// Where a model runs. Three answers, and loopback alone proves none: LiteLLM and command-line bridges on loopback forward anywhere,
/// and Ollama's <c>cloud</c> tags run at Ollama's.
/// </summary>
internal static class HostingFacts
{
    private const int LmStudioPort = 1234;
    private const int OllamaPort = 11434;

    public static Fact<HostingKind> Resolve(
        ModelNode model, ProviderNode? provider, KnownProvider? known, ModelNameFacts name, string api, string? baseUrl, EndpointFacts endpoint)
    {
        if (model.Hosting != HostingKind.Unknown)
        {
            return Fact.Declared(model.Hosting);
        }

        var serves = ModelServer.Of(model.ProviderId, known, api, RouteFacts.Port(baseUrl) switch
        {
            LmStudioPort => ModelServer.LmStudio,
            OllamaPort => ModelServer.Ollama,
            _ => null,
        });
        if (name.IsOllamaCloud && serves == ModelServer.Ollama)
        {
            return Fact.Name(HostingKind.Hosted);
        }

        if (provider is not null && provider.Hosting != HostingKind.Unknown)
        {
            return Fact.Declared(provider.Hosting);
        }

        if (endpoint.Class == EndpointClass.Unknown)
        {
            return default;
        }

        if (endpoint.Host is null)
        {
            return known?.Hosting switch
            {
                ProviderHosting.Hosted => Fact.Catalogue(HostingKind.Hosted),
                ProviderHosting.Local => Fact.Catalogue(HostingKind.Local),
                _ => default,
            };
        }

        if (endpoint.IsPrivate)
        {
            return serves is not null ? Fact.Catalogue(HostingKind.Local) : default;
        }

        return Fact.Catalogue(HostingKind.Hosted);
    }
}
