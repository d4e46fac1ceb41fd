using System.Globalization;
using OpenClaw.Config.Core.Import.OpenClawJson;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Core.OpenClawJson.Fixes;

/// <summary>Fixes of values.</summary>
internal static class ValueFixes
{
    /// <summary>A value that the release doesn't accept: the one that was meant, a missing key, or one of the values that are allowed.</summary>
    public static IEnumerable<JsonFix> Wrong(JsonFixSite site)
    {
        if (site[FixKeys.Json] is { } json)
        {
            var value = Json5Document.Parse(json).ToJsonValue();
            yield return site[FixKeys.Argument] is { } key
                ? site.Set($"Add {key}: {json}", "add", site.Path.Child(key), value, isSafe: true)
                : site.Set("Write it as " + Kind(value), "set", value, isSafe: true);
        }

        if (site.Node is not Json5Scalar { Value: JsonString written } || site.Member is not null)
        {
            yield break;
        }

        var nearest = Distance.Nearest(written.Value, site.Choices);
        var offered = nearest.Count > 0 ? nearest : site.Choices.Count <= 12 ? site.Choices : [];
        for (var i = 0; i < offered.Count; i++)
        {
            yield return site.Set($"Write '{offered[i]}'", "choice" + i.ToString(CultureInfo.InvariantCulture), new JsonString(offered[i]), isSafe: i == 0 && Nearness.IsPlain(written.Value, offered));
        }
    }

    /// <summary>The value that the rule names, in place of the one that stands there.</summary>
    public static IEnumerable<JsonFix> Named(JsonFixSite site)
    {
        if (site[FixKeys.Value] is not { } text || site[FixKeys.Argument] is not null || site.Member is not null)
        {
            yield break;
        }

        switch ((site.Node as Json5Scalar)?.Value)
        {
            case JsonString { Value: var written }:
                // White space at an end is nothing that anybody meant.
                yield return site.Set(
                    SecretPlaces.IsFree(text) ? $"Write '{text}'" : "Write it mended", "set", new JsonString(text), isSafe: written.Trim() == text);
                break;
            case JsonNumber when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                yield return site.Set($"Write {text}", "set", new JsonNumber(number));
                break;
        }
    }

    /// <summary>A key that stands in the file: its variable. The key itself is gone then, so nobody but the author does this.</summary>
    public static IEnumerable<JsonFix> Variable(JsonFixSite site)
    {
        if (site[FixKeys.Variable] is { } variable && site.Node is Json5Scalar { Value: JsonString } && site.Member is null)
        {
            yield return site.Set($"Take it from the variable {variable} (set that first: the key goes from the file)", "variable", new JsonString("${" + variable + "}"));
        }
    }

    private static string Kind(JsonValue value) => value switch
    {
        JsonString => "text",
        JsonNumber => "a number",
        JsonBoolean => "true or false",
        _ => "a list",
    };
}
