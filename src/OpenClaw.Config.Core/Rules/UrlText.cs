namespace OpenClaw.Config.Core.Rules;

/// <summary>URLs in messages: without user info and query, which may hold secrets.</summary>
internal static class UrlText
{
    /// <summary>The URL without user info, query and fragment.</summary>
    public static string WithoutUser(string url)
    {
        var end = url.IndexOfAny(['?', '#']);
        var text = end < 0 ? url : url.Substring(0, end);
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        var start = scheme < 0 ? 0 : scheme + 3;
        var slash = text.IndexOf('/', start);
        var authority = slash < 0 ? text.Length : slash;
        var at = authority > start ? text.LastIndexOf('@', authority - 1) : -1;
        return at >= start ? text.Substring(0, start) + text.Substring(at + 1) : text;
    }
}
