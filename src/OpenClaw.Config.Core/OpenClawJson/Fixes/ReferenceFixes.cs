using System.Globalization;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Core.OpenClawJson.Fixes;

/// <summary>Fixes of references and chains.</summary>
internal static class ReferenceFixes
{
    /// <summary>A reference whose provider nobody declares: the nearest provider instead.</summary>
    public static IEnumerable<JsonFix> UnknownProvider(JsonFixSite site)
    {
        if (Written(site) is not { } written || written.IndexOf('/') is not (> 0 and var slash))
        {
            return [];
        }

        var provider = written.Substring(0, slash);
        var choices = site.Choices.OrderBy(c => Distance.Between(provider, c)).ToArray();
        return Choose(site, choices, c => c + written.Substring(slash), Nearness.IsPlain(provider, choices));
    }

    /// <summary>A reference to a model that its provider doesn't list: the nearest that it does.</summary>
    public static IEnumerable<JsonFix> UndeclaredModel(JsonFixSite site) =>
        Written(site) is { } written ? Choose(site, site.Choices, c => c, Nearness.IsPlain(written, site.Choices)) : [];

    /// <summary>A hop that stands twice, which OpenClaw drops anyway.</summary>
    public static IEnumerable<JsonFix> Repeated(JsonFixSite site) =>
        // The primary is no item: without it there would be no chain.
        site[FixKeys.Action] == "remove" && Written(site) is { } written && site.Node!.Parent is Json5Array
            ? [site.Remove($"Remove the second '{written}'", isSafe: true)]
            : [];

    /// <summary>An agent's model without fallbacks, of which the two releases make different things: said one way or the other.</summary>
    public static IEnumerable<JsonFix> AgentFallbacks(JsonFixSite site)
    {
        var primary = site.Node switch
        {
            Json5Scalar { Value: JsonString text } => text,
            Json5Object o => (o["primary"] as Json5Scalar)?.Value as JsonString,
            _ => null,
        };
        if (primary is null)
        {
            return [];
        }

        return
        [
            Write("Give it the fallbacks of the default chain", "inherit", JsonArray.Of(site.Choices)),
            Write("Say that it has no fallbacks", "none", new JsonArray([])),
        ];

        JsonFix Write(string title, string key, JsonArray fallbacks) => site.Node is Json5Object
            ? site.Set(title, key, site.Path.Child("fallbacks"), fallbacks)
            : site.Set(title, key, new JsonObject([new("primary", primary), new("fallbacks", fallbacks)]));
    }

    /// <summary>A hop that the alias map shuts out: a key for it.</summary>
    public static IEnumerable<JsonFix> ShutOut(JsonFixSite site)
    {
        if (site[FixKeys.Value] is { } reference)
        {
            yield return site.Set($"Add '{reference}' to agents.defaults.models", "add", JsonPath.Of("agents", "defaults", "models", reference), JsonObject.Empty);
        }
    }

    private static IEnumerable<JsonFix> Choose(JsonFixSite site, IReadOnlyList<string> choices, Func<string, string> reference, bool isPlain) =>
        choices.Select((choice, i) => site.Set(
            $"Write '{reference(choice)}'", "choice" + i.ToString(CultureInfo.InvariantCulture), new JsonString(reference(choice)), isSafe: i == 0 && isPlain));

    private static string? Written(JsonFixSite site) => site.Member is null ? ((site.Node as Json5Scalar)?.Value as JsonString)?.Value : null;
}
