using System.Text;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Import.CSharp;

/// <summary>
/// Prints a graph as one file of C# declarations. It computes nothing: names stand in the nodes' <c>Name</c>, and what a
/// <c>typeof</c> says stands in their <see cref="NodeId"/> (<c>LmStudio.Local</c>).
/// </summary>
public static class DeclarationsWriter
{
    /// <summary>Prints the declarations.</summary>
    /// <param name="graph">The graph, in the order in which it is printed.</param>
    /// <param name="space">The namespace; empty for none.</param>
    /// <param name="suppressions">Rules that are switched off at single declarations.</param>
    /// <param name="header">Lines of comment at the top.</param>
    public static string Write(ConfigGraph graph, string space, IReadOnlyList<Suppression> suppressions, IReadOnlyList<string> header)
    {
        var text = new StringBuilder();
        foreach (var line in header)
        {
            text.Append("// ").Append(line).Append('\n');
        }

        text.Append("using OpenClaw.Config;\n");
        if (space.Length > 0)
        {
            text.Append("\nnamespace ").Append(space).Append(";\n");
        }

        var off = suppressions.ToLookup(s => s.Subject);
        foreach (var provider in graph.Providers)
        {
            var models = graph.Models.Where(m => m.Provider == provider.Id);
            Declare(text, off, string.Empty, provider.Id, provider.Name, ProviderAttributes.Of(provider),
                models.Select(m => (m.Id, m.Name, ModelAttributes.Of(m))));
        }

        foreach (var chain in graph.Chains)
        {
            Declare(text, off, string.Empty, chain.Id, chain.Name, RootAttributes.Of(chain), []);
        }

        foreach (var root in graph.Roots)
        {
            var agents = graph.Agents.Where(a => a.Root == root.Id);
            Declare(text, off, string.Empty, root.Id, root.Name, RootAttributes.Of(root),
                agents.Select(a => (a.Id, a.Name, RootAttributes.Of(a))));
        }

        return text.ToString();
    }

    private static void Declare(
        StringBuilder text,
        ILookup<NodeId, Suppression> suppressions,
        string indent,
        NodeId id,
        string name,
        IEnumerable<CSharpAttribute> attributes,
        IEnumerable<(NodeId Id, string Name, IEnumerable<CSharpAttribute> Attributes)> nested)
    {
        text.Append('\n');
        foreach (var off in suppressions[id])
        {
            text.Append("#pragma warning disable ").Append(off.RuleId).Append(" // ").Append(off.Reason).Append('\n');
        }

        foreach (var attribute in attributes)
        {
            attribute.Write(text, indent);
        }

        text.Append(indent).Append("public partial record ").Append(name);
        var inner = nested.ToArray();
        text.Append(inner.Length == 0 ? ";\n" : "\n");
        foreach (var rule in suppressions[id].Select(s => s.RuleId).Distinct())
        {
            text.Append("#pragma warning restore ").Append(rule).Append('\n');
        }

        if (inner.Length == 0)
        {
            return;
        }

        text.Append(indent).Append("{\n");
        var body = new StringBuilder();
        foreach (var (innerId, innerName, innerAttributes) in inner)
        {
            Declare(body, suppressions, indent + "    ", innerId, innerName, innerAttributes, []);
        }

        // The blank line before the first member goes.
        text.Append(body.ToString(1, body.Length - 1)).Append(indent).Append("}\n");
    }
}
