using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Import.CSharp;

namespace OpenClaw.Config.Core.Import;

/// <summary>Declares chains that OpenClaw's own file has no place for.</summary>
public static class ImportedChains
{
    /// <summary>The graph with the chains; one with the hops of a declared chain lends it its patience instead.</summary>
    /// <param name="graph">The imported graph.</param>
    /// <param name="chains">The chains.</param>
    public static ConfigGraph Add(ConfigGraph graph, IEnumerable<ImportedChain> chains)
    {
        var models = graph.Models.GroupBy(m => m.Reference, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var names = new CSharpNames([.. graph.Providers.Select(p => p.Name), .. graph.Chains.Select(c => c.Name), .. graph.Roots.Select(r => r.Name)]);
        var all = graph.Chains.ToList();
        foreach (var chain in chains)
        {
            var entries = chain.References.Where(models.ContainsKey).Select(r => Reference(models[r])).ToEquatableArray();
            if (entries.Count < 2)
            {
                continue;
            }

            var overflow = chain.Overflow is { } larger && models.TryGetValue(larger, out var model) ? Reference(model) : null;
            var same = all.FindIndex(c => c.Entries == entries);
            if (same >= 0)
            {
                all[same] = all[same] with { Patience = chain.Patience, OverflowTo = overflow };
                continue;
            }

            var name = names.Name(chain.Name, "Chain") is var plain && plain.EndsWith("Chain", StringComparison.Ordinal) ? plain : names.Name(chain.Name + "-chain", "Chain");
            all.Add(new ChainNode { Id = new NodeId(name), Name = name, Entries = entries, Patience = chain.Patience, OverflowTo = overflow });
        }

        return graph with { Chains = all.ToEquatableArray() };
    }

    private static NodeReference Reference(ModelNode model) => new() { Written = model.Id.Value, Target = model.Id, Kind = NodeKind.Model };
}
