using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.OpenClawJson;
using OpenClaw.Config.Core.Releases;
using OpenClaw.Config.Core.Releases.Schema;
using OpenClaw.Config.Core.Rules.Input;

namespace OpenClaw.Config.Core.Rules.Documents;

/// <summary>
/// Everything that is to be said about an openclaw.json, each with its place: what is not JSON5 (OCC0001), what the release refuses
/// (OCC0002, OCC0003), malformed settings, and all rules. The command-line tool, the editor and the build print the same.
/// </summary>
public static class DocumentCheck
{
    /// <summary>Checks a document. Never throws; a broken document is checked as far as it can be read.</summary>
    /// <param name="document">The document.</param>
    /// <param name="settings">Thresholds; null for the defaults.</param>
    /// <param name="release">The release to judge by; null takes the one that last wrote the file, else the newest known.</param>
    /// <param name="catalogue">The known models; null for those inside this assembly.</param>
    /// <returns>The findings in the order of the text, then of the rules' ids.</returns>
    public static IReadOnlyList<PlacedFinding> Run(Json5Document document, RuleSettings? settings = null, ReleaseProfile? release = null, ModelCatalogue? catalogue = null)
    {
        var graph = OpenClawJsonReader.Read(document, release);
        var context = new RuleContext
        {
            Index = new(graph.Graph),
            FrontEnd = FrontEnd.Json,
            Settings = settings ?? RuleSettings.Default,
            Catalogue = catalogue ?? ModelCatalogue.Default,
            DefaultTarget = graph.Release.Name,
        };
        var judged = RuleRunner.CheckAll(context).Select(f => Place(f, graph.Sources.Find(f.Subject, f.Slot), document)).ToArray();
        var schema = document.Errors.Count == 0 ? Schema(document, graph.Release) : [];
        return Syntax(document)
            .Concat(schema.Where(s => !IsToldBetter(s, judged)))
            .Concat(judged)
            .OrderBy(f => f.Span.Start)
            .ThenBy(f => f.Finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(f => f.Finding.Message, StringComparer.Ordinal)
            .ToArray();
    }

    // A missing base URL is OCC1012's, which says what to write.
    private static bool IsToldBetter(PlacedFinding schema, IReadOnlyList<PlacedFinding> judged)
        => schema.Path.Last is "baseUrl" && judged.Any(j => j.Finding.Rule.Id == "OCC1012" && j.Path.ToString() == schema.Path.Parent.ToString());

    private static PlacedFinding Place(Finding finding, JsonPlace place, Json5Document document)
        => new(finding, place.Span, document.PositionOf(place.Span.Start), place.Path);

    private static IEnumerable<PlacedFinding> Syntax(Json5Document document)
    {
        var rule = (Syntax)RuleCatalog.Find("OCC0001")!;
        return document.Errors.Select(e => new PlacedFinding(rule.Of(e.Message), e.Span, e.Position, JsonPath.Root));
    }

    private static IEnumerable<PlacedFinding> Schema(Json5Document document, ReleaseProfile release)
    {
        var unknown = (UnknownKey)RuleCatalog.Find("OCC0002")!;
        var wrong = (WrongValue)RuleCatalog.Find("OCC0003")!;
        foreach (var issue in release.Validate(document.ToJsonValue()))
        {
            var path = issue.WrittenAt ?? issue.Path;
            if (issue.Kind == SchemaIssueKind.UnknownKey && issue.Keys.Count > 0)
            {
                foreach (var key in issue.Keys)
                {
                    yield return At(unknown.Of(key, Words(path), release.Name, issue.KnownKeys), path.Child(key), isKey: true, document);
                }
            }
            else
            {
                yield return At(wrong.Of(Words(path), issue.Message, release.Name, issue.Allowed), path, isKey: false, document);
            }
        }
    }

    private static string Words(JsonPath path) => path.Segments.IsEmpty ? string.Empty : path.ToString();

    // What is missing is shown at the nearest object around it.
    private static PlacedFinding At(Finding finding, JsonPath path, bool isKey, Json5Document document)
    {
        var span = isKey && KeySpan(path, document) is { } key ? key : NearestSpan(path, document);
        return new PlacedFinding(finding, span, document.PositionOf(span.Start), path);
    }

    private static JsonSpan? KeySpan(JsonPath path, Json5Document document)
        => path.Parent.Find(document.Root) is Json5Object owner && owner.Members.LastOrDefault(m => m.Name == path.Last) is { } member ? member.NameSpan : null;

    private static JsonSpan NearestSpan(JsonPath path, Json5Document document)
    {
        for (var current = path; ; current = current.Parent)
        {
            if (current.Find(document.Root) is { } node)
            {
                // A whole object is shown at its key, or at its first brace.
                return node is Json5Object or Json5Array && node.Span.Length > 1 ? KeySpan(current, document) ?? new JsonSpan(node.Span.Start, 1) : node.Span;
            }

            if (current.Segments.IsEmpty)
            {
                return new JsonSpan(0, 0);
            }
        }
    }
}
