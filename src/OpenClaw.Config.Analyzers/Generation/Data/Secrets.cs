using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Generation.Data;

/// <summary>
/// Lets through only what is proven to be no secret. The analyzers say what is wrong (OCC5001, OCC5003, OCC5006);
/// here it just never reaches generated source.
/// </summary>
internal static class Secrets
{
    /// <summary>A key that is no secret: a placeholder for a server on loopback or a private address. Else null.</summary>
    public static string? Placeholder(KeySetting key, string providerId, string? baseUrl) =>
        key.Kind == KeyKind.Literal && KeyMarkers.Judge(key.Literal.Reveal(), providerId, baseUrl) == KeyVerdict.Placeholder
            ? key.Literal.Reveal()
            : null;

    /// <summary>A name of an environment variable; null where it can't be one, or is a key by mistake.</summary>
    public static string? Variable(string? name) => KeyMarkers.IsVariableName(name) ? name : null;

    /// <summary>A free text; null where it has the shape of a key.</summary>
    public static string? Text(string? text) => text is null || KeyMarkers.LooksLikeKey(text) ? null : text;

    /// <summary>A base URL; null where it carries user info or a key.</summary>
    public static string? Url(string? url)
    {
        if (url is null)
        {
            return null;
        }

        var authority = url.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? scheme + 3 : 0;
        var end = url.IndexOfAny(['/', '?', '#'], authority);
        var hasUser = url.IndexOf('@', authority, (end < 0 ? url.Length : end) - authority) >= 0;
        return hasUser || HasSecretQuery(url) || KeyMarkers.LooksLikeKey(url) ? null : url;
    }

    /// <summary>Headers, without the values that may be secrets.</summary>
    public static EquatableArray<HeaderData> Headers(EquatableArray<HeaderSetting> headers) => headers
        .Select(h => new HeaderData(h.Name, h.Value is { } value ? Header(h.Name, value.Reveal()) : null, Variable(h.Variable)))
        .ToEquatableArray();

    /// <summary>Parameters, without those that may hold secrets.</summary>
    public static EquatableArray<ParameterSetting> Parameters(EquatableArray<ParameterSetting> parameters) =>
        parameters.Where(p => !IsSecret(p)).ToEquatableArray();

    private static string? Header(string name, string value) => KeyMarkers.LooksLikeKey(value) || KeyMarkers.IsSecretName(name) ? null : value;

    // "max_tokens": 100 is no secret, "api_key": "…" is one.
    private static bool IsSecret(ParameterSetting parameter) =>
        KeyMarkers.LooksLikeKey(parameter.Json) || (parameter.Json.IndexOfAny(['"', '\'']) >= 0 && KeyMarkers.IsSecretName(parameter.Name));

    private static bool HasSecretQuery(string url)
    {
        var query = url.IndexOf('?');
        return query >= 0 && url.Substring(query + 1).Split('&', ';').Any(part => KeyMarkers.IsSecretName(part.Split('=')[0]));
    }
}
