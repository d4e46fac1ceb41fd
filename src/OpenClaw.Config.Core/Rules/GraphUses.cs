using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules;

/// <summary>Who names what: computed once over the graph.</summary>
public sealed class GraphUses
{
    private readonly Dictionary<NodeId, ChainRoles> _roles = [];
    private readonly HashSet<NodeId> _nested = [];
    private readonly HashSet<NodeId> _named = [];
    private readonly HashSet<NodeId> _hops = [];

    /// <summary>Looks at every reference of the graph.</summary>
    /// <param name="index">The graph.</param>
    public GraphUses(GraphIndex index)
    {
        foreach (var root in index.Graph.Roots)
        {
            Add(root.Default, ChainRoles.Answer);
            Add(root.Image, ChainRoles.Image);
            Add(root.Pdf, ChainRoles.Pdf);
            Add(root.Utility, ChainRoles.Utility);
            Name(root.Allow);
            Name(root.Models);
            foreach (var other in root.OtherReferences)
            {
                Add(other, ChainRoles.Utility);
            }
        }

        foreach (var agent in index.Graph.Agents)
        {
            Add(agent.Model, ChainRoles.Answer);
            Add(agent.Image, ChainRoles.Image);
            Name(agent.Allow);
        }

        foreach (var chain in index.Graph.Chains)
        {
            foreach (var entry in chain.Entries)
            {
                if (entry.Target is { } target)
                {
                    _named.Add(target);
                    if (entry.Kind == NodeKind.Chain)
                    {
                        _nested.Add(target);
                    }
                }
            }

            Name(chain.OverflowTo);
            foreach (var hop in index.Hops(chain))
            {
                _hops.Add(hop.Id);
            }
        }

        foreach (var model in index.Graph.Models)
        {
            if (_roles.ContainsKey(model.Id))
            {
                _hops.Add(model.Id);
            }
        }
    }

    /// <summary>What roots and agents use a chain or model for.</summary>
    public ChainRoles Roles(NodeId node) => _roles.TryGetValue(node, out var roles) ? roles : ChainRoles.None;

    /// <summary>Whether a chain stands in another chain.</summary>
    public bool IsNested(NodeId chain) => _nested.Contains(chain);

    /// <summary>Whether anything names a node: a chain, a root, an agent or a policy.</summary>
    public bool IsNamed(NodeId node) => _named.Contains(node);

    /// <summary>Whether a model is a hop of a chain, or stands alone where a chain may.</summary>
    public bool IsHop(NodeId model) => _hops.Contains(model);

    /// <summary>
    /// Whether a chain answers prompts by itself: a root or agent uses it so, or nobody says what it is for (a client of its own).
    /// Chains that only stand in others, or only read images and PDF files, don't.
    /// </summary>
    public bool Answers(ChainNode chain)
    {
        var roles = Roles(chain.Id);
        return roles == ChainRoles.None ? !IsNested(chain.Id) : (roles & ChainRoles.Answer) != 0;
    }

    private void Add(NodeReference? reference, ChainRoles role)
    {
        if (reference?.Target is { } target)
        {
            _roles[target] = Roles(target) | role;
            _named.Add(target);
        }
    }

    private void Name(IEnumerable<NodeReference> references)
    {
        foreach (var reference in references)
        {
            Name(reference);
        }
    }

    private void Name(NodeReference? reference)
    {
        if (reference?.Target is { } target)
        {
            _named.Add(target);
        }
    }
}
