namespace OpenClaw.Config.Core.Graph;

/// <summary>Look-ups over a <see cref="ConfigGraph"/>; built once, read by every rule and writer.</summary>
public sealed class GraphIndex
{
    private readonly Dictionary<NodeId, ProviderNode> _providers;
    private readonly Dictionary<NodeId, ModelNode> _models;
    private readonly Dictionary<NodeId, ChainNode> _chains;
    private readonly Lazy<ILookup<string, ProviderNode>> _providersById;
    private readonly Lazy<ILookup<string, ModelNode>> _modelsByReference;
    private readonly Lazy<ILookup<string, ModelNode>> _modelsByAlias;
    private readonly Lazy<ILookup<string, ModelNode>> _modelsByName;
    private readonly Lazy<ILookup<NodeId, ModelNode>> _modelsByProvider;
    private readonly Lazy<ILookup<NodeId, ModelNode>> _modelsAt;
    private readonly Lazy<ILookup<NodeId, ProviderNode>> _providersAt;
    private readonly Dictionary<NodeId, AgentNode> _agents;
    private readonly Dictionary<NodeId, RootNode> _roots;

    /// <summary>Indexes a graph.</summary>
    /// <param name="graph">The graph.</param>
    public GraphIndex(ConfigGraph graph)
    {
        Graph = graph;
        _providers = ById(graph.Providers, p => p.Id);
        _models = ById(graph.Models, m => m.Id);
        _chains = ById(graph.Chains, c => c.Id);
        _providersById = new(() => graph.Providers.ToLookup(p => p.CanonicalId, StringComparer.Ordinal));
        _modelsByReference = new(() => graph.Models.ToLookup(m => m.Reference, StringComparer.Ordinal));
        _modelsByAlias = new(() => graph.Models.Where(m => m.Alias is not null).ToLookup(m => m.Alias!.Trim(), StringComparer.OrdinalIgnoreCase));
        _modelsByName = new(() => graph.Models
            .SelectMany(m => new[] { (Name: m.ModelId.Trim(), Model: m), (Name: m.Reference.Trim(), Model: m) })
            .ToLookup(pair => pair.Name, pair => pair.Model, StringComparer.OrdinalIgnoreCase));
        _modelsByProvider = new(() => graph.Models.ToLookup(m => m.Provider));
        _modelsAt = new(() => graph.Models.ToLookup(m => m.Id));
        _providersAt = new(() => graph.Providers.ToLookup(p => p.Id));
        _agents = ById(graph.Agents, a => a.Id);
        _roots = ById(graph.Roots, r => r.Id);
    }

    /// <summary>The graph.</summary>
    public ConfigGraph Graph { get; }

    /// <summary>A provider by node; null where there is none.</summary>
    public ProviderNode? Provider(NodeId id) => _providers.TryGetValue(id, out var node) ? node : null;

    /// <summary>A model by node; null where there is none.</summary>
    public ModelNode? Model(NodeId id) => _models.TryGetValue(id, out var node) ? node : null;

    /// <summary>A chain by node; null where there is none.</summary>
    public ChainNode? Chain(NodeId id) => _chains.TryGetValue(id, out var node) ? node : null;

    /// <summary>An agent by node; null where there is none.</summary>
    public AgentNode? Agent(NodeId id) => _agents.TryGetValue(id, out var node) ? node : null;

    /// <summary>A root by node; null where there is none.</summary>
    public RootNode? Root(NodeId id) => _roots.TryGetValue(id, out var node) ? node : null;

    /// <summary>The providers with a node id: one, unless the graph is broken.</summary>
    public IEnumerable<ProviderNode> ProvidersAt(NodeId id) => _providersAt.Value[id];

    /// <summary>The models with a node id: one, unless the graph is broken.</summary>
    public IEnumerable<ModelNode> ModelsAt(NodeId id) => _modelsAt.Value[id];

    /// <summary>The provider that serves a model; null where the declaration is broken.</summary>
    public ProviderNode? ProviderOf(ModelNode model) => Provider(model.Provider);

    /// <summary>All providers that OpenClaw takes for one.</summary>
    /// <param name="canonicalId">Trimmed, lower case.</param>
    public IEnumerable<ProviderNode> ProvidersWithId(string canonicalId) => _providersById.Value[canonicalId];

    /// <summary>All models with one reference.</summary>
    /// <param name="reference"><c>provider/model</c>.</param>
    public IEnumerable<ModelNode> ModelsWithReference(string reference) => _modelsByReference.Value[reference];

    /// <summary>All models with one alias, without regard to case.</summary>
    public IEnumerable<ModelNode> ModelsWithAlias(string alias) => _modelsByAlias.Value[alias.Trim()];

    /// <summary>All models with one id or one reference, without regard to case.</summary>
    public IEnumerable<ModelNode> ModelsNamed(string name) => _modelsByName.Value[name.Trim()];

    /// <summary>The models of a provider, in the graph's order.</summary>
    public IEnumerable<ModelNode> ModelsOf(NodeId provider) => _modelsByProvider.Value[provider];

    /// <summary>
    /// The models of a chain in the order in which they are tried: nested chains laid out flat, each model once, cycles cut.
    /// </summary>
    public IReadOnlyList<ModelNode> Hops(ChainNode chain)
    {
        var hops = new List<ModelNode>();
        var seen = new HashSet<NodeId>();
        Walk(chain);
        return hops;

        void Walk(ChainNode node)
        {
            if (!seen.Add(node.Id))
            {
                return;
            }

            foreach (var entry in node.Entries)
            {
                if (entry.Target is not { } target)
                {
                    continue;
                }

                if (Model(target) is { } model)
                {
                    if (seen.Add(model.Id))
                    {
                        hops.Add(model);
                    }
                }
                else if (Chain(target) is { } nested)
                {
                    Walk(nested);
                }
            }
        }
    }

    /// <summary>The hops of whatever a reference names: a chain's hops, or the one model.</summary>
    public IReadOnlyList<ModelNode> Hops(NodeReference? reference) => reference?.Target is not { } target
        ? []
        : Chain(target) is { } chain ? Hops(chain) : Model(target) is { } model ? [model] : [];

    private static Dictionary<NodeId, T> ById<T>(IReadOnlyList<T> nodes, Func<T, NodeId> id)
    {
        var result = new Dictionary<NodeId, T>(nodes.Count);
        foreach (var node in nodes)
        {
            // The first one wins, as in OpenClaw; a second one with the same id is a finding of its own.
            if (!result.ContainsKey(id(node)))
            {
                result.Add(id(node), node);
            }
        }

        return result;
    }
}
