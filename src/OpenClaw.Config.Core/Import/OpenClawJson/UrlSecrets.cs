using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>Takes keys out of URLs: user info, and keys in the query.</summary>
internal static class UrlSecrets
{
    /// <summary>The URL with variables in the keys' places; null where it is no URL or carries none.</summary>
    /// <param name="url">The text.</param>
    /// <param name="move">Gives the variable that takes a key's place.</param>
    public static string? Clean(string url, Func<string, string> move)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        if (scheme is < 1 or > 12 || url.IndexOf(' ') >= 0)
        {
            return null;
        }

        var cleaned = Query(UserInfo(url, scheme + 3, move), move);
        return cleaned == url ? null : cleaned;
    }

    private static string UserInfo(string url, int start, Func<string, string> move)
    {
        var end = url.IndexOfAny(['/', '?', '#'], start);
        var at = url.LastIndexOf('@', (end < 0 ? url.Length : end) - 1);
        if (at < start)
        {
            return url;
        }

        var info = url.Substring(start, at - start);
        return info.IndexOf("${", StringComparison.Ordinal) >= 0 ? url : url.Substring(0, start) + "${" + move(info) + "}" + url.Substring(at);
    }

    private static string Query(string url, Func<string, string> move)
    {
        var query = url.IndexOf('?');
        if (query < 0)
        {
            return url;
        }

        var parts = url.Substring(query + 1).Split('&').Select(part =>
        {
            var equals = part.IndexOf('=');
            var value = equals < 0 ? string.Empty : part.Substring(equals + 1);
            return value.Length > 0 && value.IndexOf("${", StringComparison.Ordinal) < 0
                && (KeyMarkers.IsSecretName(part.Substring(0, equals)) || KeyMarkers.LooksLikeKey(value))
                ? part.Substring(0, equals + 1) + "${" + move(value) + "}"
                : part;
        });
        return url.Substring(0, query + 1) + string.Join("&", parts);
    }
}
