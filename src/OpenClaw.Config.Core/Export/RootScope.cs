using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Export;

/// <summary>
/// What one root owns: what its chains and agents reach, in whatever assembly, plus every declaration of its own assembly;
/// of several roots in one assembly each takes its namespace and below. Broken declarations (a model outside of a provider,
/// an empty id) are left out: nothing can be written or generated of them.
/// </summary>
public sealed record RootScope
{
    /// <summary>The root.</summary>
    public required RootNode Root { get; init; }

    /// <summary>The providers, sorted by id of the node.</summary>
    public EquatableArray<ProviderNode> Providers { get; init; }

    /// <summary>The models: the default chain's hops first, in their order, then the others by reference.</summary>
    public EquatableArray<ModelNode> Models { get; init; }

    /// <summary>The chains, sorted by id of the node.</summary>
    public EquatableArray<ChainNode> Chains { get; init; }

    /// <summary>The root's agents, in the order of their declarations.</summary>
    public EquatableArray<AgentNode> Agents { get; init; }

    /// <summary>The scope of a root.</summary>
    /// <param name="index">The graph that holds the root.</param>
    /// <param name="root">The root.</param>
    public static RootScope Of(GraphIndex index, RootNode root)
    {
        var agents = index.Graph.Agents.Where(a => a.Root == root.Id).OrderBy(a => a.Order).ThenBy(a => a.AgentId, StringComparer.Ordinal).ToArray();
        var reached = new ReachedNodes(index);
        foreach (var reference in new[] { root.Default, root.Image, root.Pdf, root.Utility }
            .Concat(root.Allow).Concat(root.Models).Concat(root.OtherReferences)
            .Concat(agents.SelectMany(a => new[] { a.Model, a.Image }.Concat(a.Allow))))
        {
            reached.Follow(reference);
        }

        var owned = Owned(index.Graph, root);
        foreach (var chain in index.Graph.Chains.Where(c => owned(c.Id)))
        {
            reached.Follow(chain);
        }

        reached.Models.UnionWith(index.Graph.Models.Where(m => owned(m.Id)).Select(m => m.Id));
        reached.Providers.UnionWith(index.Graph.Providers.Where(p => owned(p.Id)).Select(p => p.Id));

        var hops = index.Hops(root.Default);
        return new RootScope
        {
            Root = root,
            Agents = agents.ToEquatableArray(),
            Chains = index.Graph.Chains.Where(c => reached.Chains.Contains(c.Id)).ToEquatableArray(),
            Providers = index.Graph.Providers.Where(p => reached.Providers.Contains(p.Id) && p.CanonicalId.Length > 0).ToEquatableArray(),
            Models = hops
                .Concat(index.Graph.Models.Where(m => reached.Models.Contains(m.Id)).OrderBy(m => m.Reference, StringComparer.Ordinal))
                .Distinct()
                .Where(m => m.ProviderId.Length > 0 && m.ModelId.Length > 0)
                .ToEquatableArray(),
        };
    }

    private static Func<NodeId, bool> Owned(ConfigGraph graph, RootNode root)
    {
        if (root.Assembly.Length == 0)
        {
            // JSON: the file is the root, and everything in it is its own.
            return _ => true;
        }

        // A node's name starts with its assembly and namespace.
        var isOnlyRoot = graph.Roots.Count(r => r.Assembly == root.Assembly) < 2;
        var prefix = root.Assembly + "|" + (isOnlyRoot || root.Namespace.Length == 0 ? string.Empty : root.Namespace + ".");
        return id => id.Value.StartsWith(prefix, StringComparison.Ordinal);
    }
}
