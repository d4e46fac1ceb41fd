using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.OpenClawJson;
using OpenClaw.Config.Core.OpenClawJson.Fixes;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Cli.Checking;

/// <summary>
/// Mends a configuration's text: one safe fix after the other, each only kept when a new check says that its finding is gone and no error came.
/// </summary>
/// <param name="check">All findings of a document that are shown, with the severity that holds.</param>
internal sealed class FileFixer(Func<Json5Document, IReadOnlyList<(LocatedFinding Located, RuleSeverity Severity)>> check)
{
    // Far above any real file; a bound for one that was made to be broken everywhere.
    private const int MaxFixes = 500;

    /// <summary>Mends a text.</summary>
    public FixedFile Fix(string text)
    {
        var done = new List<FixNote>();
        var document = Json5Document.Parse(text);
        var findings = check(document);
        for (var i = 0; i < findings.Count && done.Count < MaxFixes;)
        {
            if (Mended(document, findings, findings[i].Located) is { } mended)
            {
                done.Add(mended.Note);
                (document, findings) = (mended.Document, mended.Findings);
                i = 0;
            }
            else
            {
                i++;
            }
        }

        var offered = findings.SelectMany(f => OpenClawJsonFixes.Of(document, f.Located).Select(fix => Note(f.Located, fix)));
        return new(document.Text, done, [.. offered]);
    }

    private (FixNote Note, Json5Document Document, IReadOnlyList<(LocatedFinding Located, RuleSeverity Severity)> Findings)? Mended(
        Json5Document document, IReadOnlyList<(LocatedFinding Located, RuleSeverity Severity)> findings, LocatedFinding located)
    {
        if (OpenClawJsonFixes.Of(document, located).FirstOrDefault(f => f.IsSafe) is not { } fix)
        {
            return null;
        }

        var after = Json5Document.Parse(fix.ApplyTo(document.Text));
        var left = check(after);
        var isGone = left.Count(f => IsSame(f.Located, located)) < findings.Count(f => IsSame(f.Located, located));
        return isGone && Errors(left) <= Errors(findings) ? (Note(located, fix), after, left) : null;
    }

    private static FixNote Note(LocatedFinding located, JsonFix fix) => new(located.Finding.Rule.Id, located.Place.Path.ToString(), fix.Title);

    private static bool IsSame(LocatedFinding one, LocatedFinding other) => one.Finding.Rule.Id == other.Finding.Rule.Id && one.Place.Path == other.Place.Path;

    private static int Errors(IEnumerable<(LocatedFinding Located, RuleSeverity Severity)> findings) => findings.Count(f => f.Severity == RuleSeverity.Error);
}
