using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.Releases;

namespace OpenClaw.Config.Core.OpenClawJson;

/// <summary>The graph while a document is read: nodes in the order of the file, and the references that are resolved on the way.</summary>
internal sealed class GraphDraft(Json5Document document, JsonSourceMap sources, ReleaseProfile release)
{
    private readonly Dictionary<string, ProviderNode> _providers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _models = new(StringComparer.Ordinal);
    private readonly Dictionary<NodeId, int> _modelsById = [];
    private readonly List<ProviderNode> _providerList = [];
    private readonly List<ModelNode> _modelList = [];

    public Json5Document Document => document;

    public JsonSourceMap Sources => sources;

    public ReleaseProfile Release => release;

    /// <summary>Aliases, folded, with the references they stand for; the last of a name wins, as in OpenClaw.</summary>
    public Dictionary<string, ModelReference> Aliases { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<ChainNode> Chains { get; } = [];

    public List<AgentNode> Agents { get; } = [];

    public List<RootNode> Roots { get; } = [];

    public List<NodeReference> OtherReferences { get; } = [];

    public IReadOnlyList<ModelNode> Models => _modelList;

    public ConfigGraph ToGraph() => new()
    {
        Providers = _providerList.ToEquatableArray(),
        Models = _modelList.ToEquatableArray(),
        Chains = Chains.ToEquatableArray(),
        Agents = Agents.ToEquatableArray(),
        Roots = Roots.ToEquatableArray(),
    };

    /// <summary>Notes where a slot is written, if it is.</summary>
    public void Place(NodeId node, Slot slot, JsonCursor cursor)
    {
        if (cursor.Exists)
        {
            sources.Add(node, slot, cursor.Path, cursor.Span);
        }
    }

    /// <summary>Notes where a node's name is written: its key.</summary>
    public void PlaceKey(NodeId node, Slot slot, JsonCursor cursor) => sources.Add(node, slot, cursor.Path, cursor.KeySpan);

    public void Add(ProviderNode provider)
    {
        _providerList.Add(provider);
        if (!_providers.ContainsKey(provider.CanonicalId))
        {
            _providers.Add(provider.CanonicalId, provider);
        }
    }

    public void Add(ModelNode model)
    {
        _modelList.Add(model);
        _modelsById[model.Id] = _modelList.Count - 1;
        var key = ModelReference.Key(model.ProviderId, model.ModelId, release);
        if (!_models.ContainsKey(key))
        {
            _models.Add(key, _modelList.Count - 1);
        }
    }

    /// <summary>The model that a reference means, as far as it is in the graph.</summary>
    public ModelNode? Find(ModelReference reference) => _models.TryGetValue(reference.KeyIn(release), out var index) ? _modelList[index] : null;

    /// <summary>Puts another version of a model in its place.</summary>
    public void Replace(ModelNode model) => _modelList[_modelsById[model.Id]] = model;

    /// <summary>The model that a reference means; put into the graph where only the reference names it.</summary>
    public ModelNode Demand(ModelReference reference, ModelOrigin origin, JsonCursor at)
    {
        if (Find(reference) is { } known)
        {
            return known;
        }

        // An entry's path names it; what is only mentioned may be so in many places.
        var id = origin == ModelOrigin.Entry ? new NodeId(at.Path.ToString()) : new NodeId("mention:" + reference);
        var model = new ModelNode
        {
            Id = id,
            Name = reference.ToString(),
            Provider = Provider(reference.Provider, at).Id,
            ProviderId = reference.Provider,
            ModelId = release.FullId(reference.Provider, reference.Model),
            Origin = origin,
        };
        sources.Add(id, Slot.Name, at.Path, origin == ModelOrigin.Entry ? at.KeySpan : at.Span);
        Add(model);
        return model;
    }

    /// <summary>What a text that names a model points to.</summary>
    public NodeReference Reference(JsonCursor at)
    {
        var written = at.Text ?? string.Empty;
        return ModelReference.Resolve(written, this) is { } reference
            ? new() { Written = written, Kind = NodeKind.Model, Target = Demand(reference, ModelOrigin.Mentioned, at).Id }
            : new() { Written = written, Kind = NodeKind.Unresolved };
    }

    private ProviderNode Provider(string canonical, JsonCursor at)
    {
        if (_providers.TryGetValue(canonical, out var provider))
        {
            return provider;
        }

        provider = new() { Id = new("provider:" + canonical), Name = canonical, ProviderId = canonical, IsImplicit = true };
        sources.Add(provider.Id, Slot.Name, at.Path, at.Exists && at.Text is not null ? at.Span : at.KeySpan);
        Add(provider);
        return provider;
    }
}
