using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Export;

/// <summary>Base URLs as they may be written.</summary>
internal static class BaseUrls
{
    /// <summary>The URL; null where it carries credentials (user info, or a key in the query), which never stand in a file.</summary>
    public static string? Safe(string? url) => url is null || HasCredentials(url) ? null : url;

    private static bool HasCredentials(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var start = scheme < 0 ? 0 : scheme + 3;
        var end = url.IndexOfAny(['/', '?', '#'], start);
        var authority = end < 0 ? url.Substring(start) : url.Substring(start, end - start);
        if (authority.IndexOf('@') >= 0)
        {
            return true;
        }

        var query = url.IndexOf('?');
        return query >= 0 && url.Substring(query + 1).Split('&')
            .Select(p => p.Split(['='], 2))
            .Any(p => p.Length == 2 && (KeyMarkers.IsSecretName(p[0]) || KeyMarkers.LooksLikeKey(p[1])) && p[1].IndexOf("${", StringComparison.Ordinal) < 0);
    }
}
