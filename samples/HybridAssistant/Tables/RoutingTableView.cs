using System.Globalization;
using OpenClaw.Config;
using Spectre.Console;

namespace HybridAssistant.Tables;

/// <summary>The routing table as people read it: one row for each hop, and what was proven of the chain.</summary>
internal static class RoutingTableView
{
    public static Table Of(IEnumerable<ChainDescriptor> chains)
    {
        var table = new Table().Title("Routing table").AddColumns("Chain", "Hop", "Model", "Prompts up to", "Proven of the chain");
        foreach (var chain in chains)
        {
            for (var i = 0; i < chain.Hops.Count; i++)
            {
                table.AddRow(
                    i == 0 ? Markup.Escape(chain.Name) : string.Empty,
                    i == 0 ? "primary" : "fallback " + i.ToString(CultureInfo.InvariantCulture),
                    Markup.Escape(chain.Hops[i].Model.Ref.ToString()),
                    RegistryTable.Tokens(chain.Hops[i].Model.UsableContext),
                    i == 0 ? Proven(chain) : string.Empty);
            }
        }

        return table;
    }

    private static string Proven(ChainDescriptor chain) =>
        (chain.ProvenContext is { } context ? context.ToString("N0", CultureInfo.InvariantCulture) + " tokens" : "window unknown")
        + ", at most " + chain.WorstCaseAttempts.ToString(CultureInfo.InvariantCulture) + " attempts";
}
