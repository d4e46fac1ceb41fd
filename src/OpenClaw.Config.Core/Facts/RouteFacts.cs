using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Facts;

/// <summary>How a model is reached.</summary>
public static class RouteFacts
{
    /// <summary>What OpenClaw speaks to a custom base URL where no <c>api</c> is written.</summary>
    public const string DefaultApi = "openai-completions";

    /// <summary>The base URL: the model's own, else the provider's, else the catalogue's for the region; null where nobody knows.</summary>
    public static string? BaseUrl(ModelNode model, ProviderNode? provider, KnownProvider? known)
        => Text(model.BaseUrl) ?? (provider is null ? null : BaseUrl(provider, known)) ?? known?.BaseUrl;

    /// <summary>The base URL of a provider: its own, else the catalogue's for the region, else the catalogue's.</summary>
    public static string? BaseUrl(ProviderNode provider, KnownProvider? known)
        => Text(provider.BaseUrl) ?? (Text(provider.Region) is { } region ? known?.BaseUrlFor(region) : null) ?? known?.BaseUrl;

    /// <summary>The wire protocol.</summary>
    public static string Api(ModelNode model, ProviderNode? provider, KnownProvider? known)
        => Text(model.Api) ?? Api(provider, known);

    /// <summary>The wire protocol of a provider.</summary>
    public static string Api(ProviderNode? provider, KnownProvider? known) => Text(provider?.Api) ?? known?.Api ?? DefaultApi;

    /// <summary>The environment variable of the key: declared, else (where no key is declared) the usual one.</summary>
    public static string? KeyVariable(ProviderNode? provider, KnownProvider? known) => provider?.Key.Kind switch
    {
        KeyKind.Variable or KeyKind.SecretRef => provider.Key.Variable,
        KeyKind.Literal => null,
        _ => known is { KeyVariables.Count: > 0 } ? known.KeyVariables[0] : null,
    };

    /// <summary>Host and port of a base URL, lower case, the scheme's port where none is written; null where there is no host to read.</summary>
    public static string? HostAndPort(string? baseUrl)
    {
        if (HostNames.Of(baseUrl) is not { } host)
        {
            return null;
        }

        return Port(baseUrl) is { } port ? host + ":" + port.ToString(System.Globalization.CultureInfo.InvariantCulture) : host;
    }

    /// <summary>The port of a base URL: the written one, else the scheme's; null where there is none to read.</summary>
    public static int? Port(string? baseUrl)
        => baseUrl is not null && Uri.TryCreate(baseUrl.Trim(), UriKind.Absolute, out var uri) && uri.Port >= 0 ? uri.Port : null;

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
