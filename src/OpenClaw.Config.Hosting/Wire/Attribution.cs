using System.Reflection;
using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Runtime.Wire;

/// <summary>
/// The headers by which vendors count where requests come from: OpenClaw 2026.9.6 sends them to the vendors' own endpoints and nowhere
/// else. The version is this package's.
/// </summary>
internal static class Attribution
{
    private static readonly string Version =
        typeof(Attribution).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    // OpenClaw's own list, as 2026.9.6 sends it.
    private const string OpenRouterCategories = "cli-agent,cloud-agent,programming-app,creative-writing,writing-assistant,general-chat,personal-agent";

    /// <summary>The headers for a provider at an endpoint; none on proxied and local routes.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> For(string provider, Uri endpoint)
    {
        var vendor = EndpointClassifier.Read(provider, endpoint.OriginalString).NativeTo;
        return (provider, vendor) switch
        {
            ("openai", "openai-public" or "openai") or ("xai", "xai-native") =>
                [new("originator", "openclaw"), new("version", Version), new("User-Agent", "openclaw-config/" + Version)],
            ("openrouter", "openrouter") => [new("HTTP-Referer", "https://openclaw.ai"), new("X-OpenRouter-Title", "OpenClaw"), new("X-OpenRouter-Categories", OpenRouterCategories)],
            ("nvidia", "nvidia-native") => [new("X-BILLING-INVOKE-ORIGIN", "OpenClaw")],
            _ => [],
        };
    }
}
