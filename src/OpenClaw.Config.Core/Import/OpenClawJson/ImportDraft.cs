using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Import.CSharp;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>The declarations while they are collected.</summary>
internal sealed class ImportDraft
{
    private readonly CSharpNames _names;
    private readonly Dictionary<string, ProviderDraft> _providers = new(StringComparer.Ordinal);
    private readonly List<ProviderDraft> _order = [];
    private readonly List<ChainNode> _chains = [];

    public ImportDraft(ImportOptions options)
    {
        Options = options;
        _names = new CSharpNames(options.RootName);
        AgentNames = new CSharpNames(options.RootName);
        Root = new RootNode { Id = new NodeId(options.RootName), Name = options.RootName, Target = options.Target };
    }

    public ImportOptions Options { get; }

    public RootNode Root { get; set; }

    public CSharpNames AgentNames { get; }

    public List<AgentNode> Agents { get; } = [];

    public List<JsonPath> Taken { get; } = [];

    public List<string> Notes { get; } = [];

    public IEnumerable<ProviderDraft> Providers => _order;

    public IEnumerable<ModelDraft> Models => _order.SelectMany(p => p.Models);

    public ProviderDraft? FindProvider(string id) => _providers.TryGetValue(Canonical(id), out var found) ? found : null;

    /// <summary>The provider with an id; a new one where nobody has declared it.</summary>
    public ProviderDraft Provider(string id)
    {
        if (FindProvider(id) is { } found)
        {
            return found;
        }

        var known = Options.Catalogue.FindProvider(id);
        var name = _names.Name(known is { Name.Length: > 0 } && Canonical(id) == known.Id ? known.Name : id, "Provider");
        var draft = new ProviderDraft(new ProviderNode { Id = new NodeId(name), Name = name, ProviderId = id });
        _providers.Add(Canonical(id), draft);
        _order.Add(draft);
        return draft;
    }

    /// <summary>A chain of at least two hops; one that stands there already is used again.</summary>
    public NodeReference Chain(string name, IReadOnlyList<ModelDraft> hops, IReadOnlyList<RawJsonSetting> raw)
    {
        var entries = hops.Select(h => h.Reference).ToEquatableArray();
        var same = _chains.Find(c => c.Entries == entries && c.RawJson.SequenceEqual(raw));
        if (same is null)
        {
            var unique = _names.Name(name, "Chain");
            same = new ChainNode { Id = new NodeId(unique), Name = unique, Entries = entries, RawJson = raw.ToEquatableArray() };
            _chains.Add(same);
        }

        return new NodeReference { Written = same.Id.Value, Target = same.Id, Kind = NodeKind.Chain };
    }

    public ConfigGraph ToGraph() => new()
    {
        Providers = _order.Select(p => p.Node).ToEquatableArray(),
        Models = Models.Select(m => m.Node).ToEquatableArray(),
        Chains = _chains.ToEquatableArray(),
        Agents = Agents.ToEquatableArray(),
        Roots = [Root],
    };

    // OpenClaw folds provider ids: trimmed, lower case.
    private static string Canonical(string id) => id.Trim().ToLowerInvariant();
}
