using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Rules.Secrets;

/// <summary>URLs without encryption.</summary>
internal static class PlainUrls
{
    /// <summary>The host of an <c>http:</c> URL; null for any other, and where a variable hides the host.</summary>
    public static string? Host(string? url)
        => url is not null && url.TrimStart().StartsWith("http:", StringComparison.OrdinalIgnoreCase) ? HostNames.Of(url) : null;
}
