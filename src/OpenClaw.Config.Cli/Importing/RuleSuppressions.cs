using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Import;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Cli.Importing;

/// <summary>An imported configuration builds: where a rule would refuse what the real program runs, it is switched off there, with the reason.</summary>
internal static class RuleSuppressions
{
    /// <summary>The suppressions that the declarations need.</summary>
    /// <param name="graph">The declarations.</param>
    /// <param name="source">Where they came from, for the reason.</param>
    /// <param name="isAccepted">Whether OpenClaw takes that file; one that it refuses can be imported by force.</param>
    public static IReadOnlyList<Suppression> For(ConfigGraph graph, string source, bool isAccepted)
    {
        var context = new RuleContext { Index = new GraphIndex(graph), FrontEnd = FrontEnd.CSharp };
        return [.. RuleRunner.CheckAll(context)
            .Where(f => f.Rule.Severity == RuleSeverity.Error && f.Subject != default)
            .Select(f => new Suppression(f.Subject, f.Rule.Id, $"{f.Rule.Title.TrimEnd('.')}: so it stands in {source}{(isAccepted ? ", and OpenClaw runs it" : string.Empty)}."))
            .Distinct()];
    }
}
