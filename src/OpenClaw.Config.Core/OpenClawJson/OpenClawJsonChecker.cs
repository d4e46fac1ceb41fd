using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.OpenClawJson.Includes;
using OpenClaw.Config.Core.Rules;
using OpenClaw.Config.Core.Rules.Input;

namespace OpenClaw.Config.Core.OpenClawJson;

/// <summary>
/// Everything that is wrong with an openclaw.json, each at its place: its syntax; where that is right, its shape for the release and all rules.
/// The command line and the analyzer both ask here.
/// </summary>
public static class OpenClawJsonChecker
{
    private static readonly Syntax _syntax = new();

    /// <summary>Checks a document.</summary>
    /// <returns>The findings in the order of the text.</returns>
    public static IReadOnlyList<LocatedFinding> Check(Json5Document document, OpenClawJsonOptions? options = null)
    {
        options ??= new();
        var findings = new List<LocatedFinding>();
        foreach (var error in document.Errors)
        {
            findings.Add(new(_syntax.Of(error.Message), new(JsonPath.Root, error.Span)));
        }

        // What a broken text means nobody knows: guesses would only hide the error.
        if (findings.Count == 0 && ConfigIncludes.AreIn(document.Root))
        {
            // What stands in the other files nobody here knows; who can read them resolves them first.
            findings.AddRange(SettingFindings(document, options));
        }
        else if (findings.Count == 0)
        {
            var read = OpenClawJsonReader.Read(document, options.Release);
            var judged = RuleFindings(read, options).ToList();
            findings.AddRange(SettingFindings(document, options));
            findings.AddRange(SchemaFindings.Of(document, read.Release).Where(f => !IsToldBetter(f, judged)));
            findings.AddRange(judged);
        }

        return findings
            .Select((finding, order) => (finding, order))
            .OrderBy(f => f.finding.Place.Span.Start)
            .ThenBy(f => f.finding.Finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(f => f.order)
            .Select(f => f.finding)
            .ToList();
    }

    private static IEnumerable<LocatedFinding> RuleFindings(OpenClawJsonGraph read, OpenClawJsonOptions options)
    {
        var context = new RuleContext
        {
            Index = new GraphIndex(read.Graph),
            FrontEnd = FrontEnd.Json,
            Settings = options.Settings,
            Catalogue = options.Catalogue,
            DefaultTarget = read.Release.Name,
        };
        return Subjects(read.Graph)
            .SelectMany(subject => RuleRunner.Check(subject, context, options.Rules))
            .Select(finding => new LocatedFinding(finding, read.Sources.Find(finding.Subject, finding.Slot)));
    }

    // What is wrong with the settings stands in no file that is at hand: the file's first brace stands for it.
    private static IEnumerable<LocatedFinding> SettingFindings(Json5Document document, OpenClawJsonOptions options)
    {
        var context = new RuleContext { Index = new GraphIndex(new ConfigGraph()), FrontEnd = FrontEnd.Json, Settings = options.Settings, DefaultTarget = options.Target };
        return RuleRunner.CheckSettings(context, options.SettingNames).Select(finding => new LocatedFinding(finding, new(JsonPath.Root, new(document.Root.Span.Start, 1))));
    }

    // A missing base URL is OCC1012's, which says what to write.
    private static bool IsToldBetter(LocatedFinding schema, IReadOnlyList<LocatedFinding> judged) =>
        schema.Place.Path.Last == "baseUrl" && judged.Any(j => j.Finding.Rule.Id == "OCC1012" && j.Place.Path == schema.Place.Path.Parent);

    private static IEnumerable<NodeId> Subjects(ConfigGraph graph) => graph.Roots.Select(n => n.Id)
        .Concat(graph.Agents.Select(n => n.Id))
        .Concat(graph.Chains.Select(n => n.Id))
        .Concat(graph.Providers.Select(n => n.Id))
        .Concat(graph.Models.Select(n => n.Id))
        .Distinct();
}
