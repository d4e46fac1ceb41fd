using OpenClaw.Config.Core.Import.OpenClawJson;

namespace OpenClaw.Config.Cli.Importing;

/// <summary>Tells people what an import did and what is left to do. Names variables, never a key.</summary>
internal static class ImportReport
{
    public static void Write(TextWriter writer, string source, ImportedConfiguration imported, int suppressions)
    {
        var graph = imported.Graph;
        writer.WriteLine($"{source}: {Count(graph.Providers.Count, "provider")}, {Count(graph.Models.Count, "model")}, "
            + $"{Count(graph.Chains.Count, "chain")}, {Count(graph.Agents.Count, "agent")}.");
        foreach (var secret in imported.Secrets.GroupBy(s => s.Variable).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            writer.WriteLine($"  set {secret.Key}: a key stood at {string.Join(", ", secret.Select(s => s.Path.ToString()))}.");
        }

        foreach (var note in imported.Notes)
        {
            writer.WriteLine("  note: " + note);
        }

        if (suppressions > 0)
        {
            writer.WriteLine($"  {Count(suppressions, "rule")} switched off where OpenClaw runs what the rules refuse; each has its reason beside it.");
        }
    }

    internal static string Count(int count, string word) => count == 1 ? "1 " + word : $"{count} {word}s";
}
