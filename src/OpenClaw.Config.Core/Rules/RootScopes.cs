using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules;

/// <summary>
/// Which declarations come into one file. With one root or none, all of an assembly; with several, each root takes its namespace and below,
/// and besides whatever its chains and agents reach. Declarations of other assemblies count only where they are reached.
/// </summary>
public sealed class RootScopes
{
    private readonly RuleContext _context;
    private readonly RootNode[] _roots;
    private readonly Dictionary<NodeId, HashSet<NodeId>> _reached = [];

    internal RootScopes(RuleContext context)
    {
        _context = context;
        _roots = context.Index.Graph.Roots.ToArray();
        foreach (var root in _roots)
        {
            _reached[root.Id] = Reach(root);
        }
    }

    /// <summary>Whether two nodes come into one file.</summary>
    public bool Together(NodeId first, NodeId second)
        => _context.FrontEnd == FrontEnd.Json || (_roots.Length == 0 ? IsOwn(first) && IsOwn(second) : _roots.Any(root => Has(root, first) && Has(root, second)));

    /// <summary>Whether a node comes into the file of a root.</summary>
    public bool Has(RootNode root, NodeId node)
        => _context.FrontEnd == FrontEnd.Json || _reached[root.Id].Contains(node) || (IsOwn(node) && (_roots.Length == 1 || Owner(node)?.Id == root.Id));

    private bool IsOwn(NodeId node) => !_context.Declarations.TryGetValue(node, out var declaration) || !declaration.IsForeign;

    // The root whose namespace is the longest that is around the node.
    private RootNode? Owner(NodeId node)
    {
        var space = _context.Declarations.TryGetValue(node, out var declaration) ? declaration.Namespace : string.Empty;
        return _roots
            .Where(r => r.Namespace.Length == 0 || space == r.Namespace || space.StartsWith(r.Namespace + ".", StringComparison.Ordinal))
            .OrderByDescending(r => r.Namespace.Length)
            .FirstOrDefault();
    }

    private HashSet<NodeId> Reach(RootNode root)
    {
        var index = _context.Index;
        var agents = index.Graph.Agents.Where(a => a.Root == root.Id).ToArray();
        var reached = new HashSet<NodeId>(agents.Select(a => a.Id)) { root.Id };
        var references = new[] { root.Default, root.Image, root.Pdf, root.Utility }
            .Concat(root.Allow).Concat(root.Models).Concat(root.OtherReferences)
            .Concat(agents.SelectMany(a => new[] { a.Model, a.Image }.Concat(a.Allow)));
        foreach (var reference in references)
        {
            Add(reference);
        }

        return reached;

        void Add(NodeReference? reference)
        {
            if (reference?.Target is not { } target || !reached.Add(target))
            {
                return;
            }

            if (index.Model(target) is { } model)
            {
                reached.Add(model.Provider);
            }
            else if (index.Chain(target) is { } chain)
            {
                foreach (var entry in chain.Entries)
                {
                    Add(entry);
                }

                Add(chain.OverflowTo);
            }
        }
    }
}
