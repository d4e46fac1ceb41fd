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
    public static IReadOnlyList<Suppression> For(ConfigGraph graph, string source)
    {
        var context = new RuleContext { Index = new GraphIndex(graph), FrontEnd = FrontEnd.CSharp };
        return [.. RuleRunner.CheckAll(context)
            .Where(f => f.Rule.Severity == RuleSeverity.Error && f.Subject != default)
            .Select(f => new Suppression(f.Subject, f.Rule.Id, $"{f.Rule.Title.TrimEnd('.')}: so it stands in {source}, and OpenClaw runs it."))
            .Distinct()];
    }
}
