using System.Text;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Cli.Graphing;

/// <summary>Who asks whom, as a Mermaid flowchart: uses on the left, then hops in the order in which they are tried.</summary>
internal static class MermaidGraph
{
    /// <summary>The flowchart.</summary>
    /// <param name="context">The configuration.</param>
    public static string Write(RuleContext context)
    {
        var graph = context.Index.Graph;
        var text = new StringBuilder("flowchart LR\n");
        var models = new List<ModelNode>();
        var edges = new StringBuilder();
        var uses = 0;
        foreach (var (label, reference) in Uses(graph))
        {
            var hops = context.Index.Hops(reference);
            if (hops.Count == 0)
            {
                continue;
            }

            var from = "use" + uses++;
            text.Append("  ").Append(from).Append("([").Append(Quote(label)).Append("])\n");
            for (var i = 0; i < hops.Count; i++)
            {
                var to = Id(hops[i], models);
                edges.Append("  ").Append(from).Append(i == 0 ? " ==>" : " -.->").Append('|').Append(i == 0 ? "primary" : "fallback " + i).Append("| ").Append(to).Append('\n');
                from = to;
            }
        }

        foreach (var provider in models.GroupBy(m => m.ProviderId).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append("  subgraph ").Append('p').Append(Math.Abs(StableHash(provider.Key))).Append('[').Append(Quote(provider.Key)).Append("]\n");
            foreach (var model in provider)
            {
                text.Append("    ").Append(Id(model, models)).Append('[').Append(Quote(Label(model, context))).Append("]\n");
            }

            text.Append("  end\n");
        }

        return text.Append(edges).ToString();
    }

    private static IEnumerable<(string Label, NodeReference? Reference)> Uses(ConfigGraph graph)
    {
        foreach (var root in graph.Roots)
        {
            yield return ("default", root.Default);
            yield return ("images", root.Image);
            yield return ("PDF", root.Pdf);
            yield return ("side tasks", root.Utility);
        }

        foreach (var agent in graph.Agents)
        {
            yield return ("agent " + agent.AgentId, agent.Model);
            yield return ("agent " + agent.AgentId + ", images", agent.Image);
        }
    }

    private static string Label(ModelNode model, RuleContext context)
    {
        var facts = context.Facts(model);
        var window = facts.Window.OrNull is { } tokens and > 0 ? $"<br/>{tokens / 1000:0.#}k tokens" : string.Empty;
        var place = facts.Hosting.OrNull switch { HostingKind.Local => "<br/>local", HostingKind.Hosted => "<br/>hosted", _ => string.Empty };
        return (model.Alias is { } alias ? model.ModelId + " (" + alias + ")" : model.ModelId) + window + place;
    }

    private static string Id(ModelNode model, List<ModelNode> models)
    {
        var at = models.FindIndex(m => m.Id == model.Id);
        if (at < 0)
        {
            at = models.Count;
            models.Add(model);
        }

        return "m" + at.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    // The same on every machine and run, unlike string.GetHashCode.
    private static int StableHash(string text) => text.Aggregate(17, (hash, c) => unchecked((hash * 31) + c) & 0xFFFFFF);

    // Mermaid knows no backslash; quotes and brackets are entities.
    private static string Quote(string text) => "\"" + text.Replace("\"", "#quot;", StringComparison.Ordinal).ReplaceLineEndings(" ") + "\"";
}
