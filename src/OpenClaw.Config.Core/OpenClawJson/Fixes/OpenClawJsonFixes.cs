using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Core.OpenClawJson.Fixes;

/// <summary>
/// The fixes for findings in an <c>openclaw.json</c>, as edits of its text: comments, order and style of the rest stay. The command
/// line's <c>check --fix</c> and the editor's fix for additional files both ask here. A fix never judges anew: what it writes is what the rule handed to it.
/// </summary>
public static class OpenClawJsonFixes
{
    private static readonly Dictionary<string, Func<JsonFixSite, IEnumerable<JsonFix>>> _fixes = new(StringComparer.Ordinal)
    {
        ["OCC0002"] = KeyFixes.Unknown,
        ["OCC0003"] = ValueFixes.Wrong,
        ["OCC1004"] = ValueFixes.Named,
        ["OCC1005"] = ReferenceFixes.Repeated,
        ["OCC1008"] = ValueFixes.Named,
        ["OCC1010"] = ValueFixes.Named,
        ["OCC1014"] = ValueFixes.Named,
        ["OCC1015"] = ReferenceFixes.AgentFallbacks,
        ["OCC1019"] = ReferenceFixes.UnknownProvider,
        ["OCC1020"] = ReferenceFixes.UndeclaredModel,
        ["OCC1021"] = KeyFixes.Canonical,
        ["OCC2004"] = ValueFixes.Named,
        ["OCC2006"] = ValueFixes.Named,
        ["OCC2008"] = ValueFixes.Named,
        ["OCC2009"] = ValueFixes.Named,
        ["OCC5001"] = ValueFixes.Variable,
        ["OCC5002"] = ValueFixes.Named,
        ["OCC5006"] = ValueFixes.Variable,
        ["OCC5008"] = ValueFixes.Named,
        ["OCC7008"] = ReferenceFixes.ShutOut,
    };

    /// <summary>The rules whose findings can be mended in the file, sorted.</summary>
    public static IReadOnlyList<string> RuleIds { get; } = [.. _fixes.Keys.OrderBy(id => id, StringComparer.Ordinal)];

    /// <summary>The ways to mend a finding, the best first; none where there is nothing sound to offer.</summary>
    /// <param name="document">The document, without syntax errors.</param>
    /// <param name="ruleId">The rule.</param>
    /// <param name="span">Where the finding stands.</param>
    /// <param name="property">What the rule handed over, by <see cref="FixKeys"/>.</param>
    public static IReadOnlyList<JsonFix> Of(Json5Document document, string ruleId, JsonSpan span, Func<string, string?> property)
    {
        if (document.Errors.Count > 0 || !_fixes.TryGetValue(ruleId, out var fixes))
        {
            return [];
        }

        var site = new JsonFixSite(document, ruleId, span, property);
        return site.Node is null ? [] : [.. fixes(site).Where(f => f.Edits.Count > 0 && IsSound(document, f))];
    }

    /// <summary>The ways to mend a finding.</summary>
    public static IReadOnlyList<JsonFix> Of(Json5Document document, LocatedFinding located) =>
        Of(document, located.Finding.Rule.Id, located.Place.Span, key => located.Finding.Properties.FirstOrDefault(p => p.Key == key)?.Value);

    // What would change nothing or break the text is not offered.
    private static bool IsSound(Json5Document document, JsonFix fix)
    {
        var text = fix.ApplyTo(document.Text);
        return text != document.Text && Json5Document.Parse(text).Errors.Count == 0;
    }
}
