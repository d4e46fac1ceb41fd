using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Cli.LiteLlm;

/// <summary>A LiteLLM configuration said in OpenClaw's words; from there on it is imported as any other.</summary>
internal sealed class LiteLlmTranslation
{
    private static readonly string[] Vendors = ["openai", "anthropic", "google", "mistral", "deepseek", "xai"];

    private readonly Dictionary<string, LiteLlmProvider> _byKey = new(StringComparer.Ordinal);
    private readonly List<LiteLlmProvider> _providers = [];
    private readonly Dictionary<string, List<string>> _groups = new(StringComparer.Ordinal);
    private readonly List<JsonMember> _entries = [];
    private readonly List<(string Parameter, string Group)> _unread = [];
    private readonly LiteLlmConfiguration _source;

    private LiteLlmTranslation(LiteLlmConfiguration source) => _source = source;

    /// <summary>The configuration.</summary>
    public JsonObject Configuration { get; private set; } = JsonObject.Empty;

    /// <summary>What has no counterpart, or another one than in LiteLLM.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>The references of each group's deployments.</summary>
    public IReadOnlyDictionary<string, List<string>> Groups => _groups;

    /// <summary>Translates a configuration.</summary>
    public static LiteLlmTranslation Of(LiteLlmConfiguration source)
    {
        var translation = new LiteLlmTranslation(source);
        translation.Translate();
        return translation;
    }

    /// <summary>The references of a group, then of those that take over from it.</summary>
    public IReadOnlyList<string> Chain(string group)
    {
        var next = _source.Fallbacks.Where(f => f.Group == group || f.Group == "*").SelectMany(f => f.Next).Concat(_source.DefaultFallbacks);
        return [.. next.Prepend(group).SelectMany(References).Distinct()];
    }

    private IEnumerable<string> References(string group) =>
        _groups.TryGetValue(_source.Aliases.GetValueOrDefault(group, group), out var references) ? references : [];

    private void Translate()
    {
        foreach (var model in _source.Models)
        {
            Add(model);
        }

        Notes.AddRange(_unread.Distinct().GroupBy(u => u.Parameter, StringComparer.Ordinal)
            .Select(u => $"{u.Key} of {string.Join(", ", u.Select(g => $"'{g.Group}'"))}: nothing in OpenClaw's model configuration says this."));
        foreach (var group in _groups.Where(g => g.Value.Count > 1))
        {
            Notes.Add($"'{group.Key}' has {group.Value.Count} deployments between which LiteLLM balances; here they are tried in order.");
        }

        foreach (var (group, next) in _source.Fallbacks)
        {
            foreach (var missing in next.Prepend(group).Where(n => n != "*" && !References(n).Any()))
            {
                Notes.Add($"fallbacks name '{missing}', which no model of the list serves.");
            }
        }

        var first = _source.Models.Select(m => m.Group).FirstOrDefault(_groups.ContainsKey);
        if (first is not null)
        {
            Notes.Add($"LiteLLM has no default model: '{first}', the first of the list, became it.");
        }

        Notes.AddRange(_source.Unread.Select(path => $"{path}: nothing in OpenClaw's model configuration says this."));
        Configuration = Build(first is null ? [] : Chain(first));
    }

    private void Add(LiteLlmModel model)
    {
        if (model.Group.Contains('*', StringComparison.Ordinal) || model.Model.Contains('*', StringComparison.Ordinal))
        {
            // The provider is worth declaring; its models are to be named by the author.
            var all = model.Model.IndexOf('/', StringComparison.Ordinal);
            var isDeclared = all > 0 && Provider(model.Model[..all], model) is not null;
            Notes.Add($"'{model.Group}' stands for any model; only named models can be declared{(isDeclared ? ", so its provider stands there without models" : string.Empty)}.");
            return;
        }

        var mode = (model.Info["mode"] as JsonString)?.Value;
        if (mode is not (null or "chat" or "completion" or "responses") || !ModelName.Read(model.Model).IsChat)
        {
            Notes.Add($"'{model.Group}' ({model.Model}) is no chat model; OpenClaw's chains are for chat.");
            return;
        }

        var slash = model.Model.IndexOf('/', StringComparison.Ordinal);
        var prefix = (model.Parameters["custom_llm_provider"] as JsonString)?.Value ?? (slash > 0 ? model.Model[..slash] : Guess(model));
        var id = slash > 0 && string.Equals(model.Model[..slash], prefix, StringComparison.OrdinalIgnoreCase) ? model.Model[(slash + 1)..] : model.Model;
        var provider = Provider(prefix, model);
        if (provider is null || id.Trim().Length == 0)
        {
            Notes.Add($"'{model.Group}' ({model.Model}): OpenClaw knows no provider '{prefix}' and the entry names no api_base.");
            return;
        }

        var reference = provider.Id + "/" + id.Trim();
        if (provider.Add(id.Trim(), LiteLlmRow.Of(model, id.Trim())))
        {
            _entries.Add(new(reference, LiteLlmRow.Entry(model, isFirstOfGroup: !_groups.ContainsKey(model.Group))));
        }

        if (!_groups.TryGetValue(model.Group, out var references))
        {
            _groups.Add(model.Group, references = []);
        }

        if (!references.Contains(reference))
        {
            references.Add(reference);
        }

        foreach (var name in LiteLlmRow.Unread(model))
        {
            _unread.Add((name, model.Group));
        }
    }

    // LiteLLM looks a bare id up in its price list; ours knows the vendors' own ids.
    private static string Guess(LiteLlmModel model) =>
        Vendors.FirstOrDefault(p => ModelCatalogue.Default.FindModel(p, model.Model) is not null)
        ?? (model.Model.StartsWith("claude", StringComparison.OrdinalIgnoreCase) ? "anthropic" : "openai");

    private LiteLlmProvider? Provider(string prefix, LiteLlmModel model)
    {
        var url = (model.Text("api_base") ?? model.Text("base_url"))?.Trim();
        var key = model.Text("api_key");
        var isEndpoint = url is not null && (LiteLlmProviders.IsGeneric(prefix) || ModelCatalogue.Default.FindProvider(LiteLlmProviders.IdOf(prefix)) is null);
        var wanted = isEndpoint && !url!.Contains("api.openai.com", StringComparison.OrdinalIgnoreCase) ? EndpointName.Of(url, prefix) : LiteLlmProviders.IdOf(prefix);
        var identity = string.Join('\n', wanted, url, key);
        if (_byKey.TryGetValue(identity, out var found))
        {
            return found;
        }

        var known = ModelCatalogue.Default.FindProvider(wanted);
        if (url is null && known is null)
        {
            return null;
        }

        var id = wanted;
        for (var i = 2; _providers.Exists(p => p.Id == id); i++)
        {
            id = $"{wanted}-{i}";
        }

        var provider = new LiteLlmProvider(id, url ?? (id == wanted ? null : known?.BaseUrl), key, Api(prefix, known), known);
        _byKey.Add(identity, provider);
        _providers.Add(provider);
        return provider;
    }

    private static string Api(string prefix, KnownProvider? known) => prefix.ToLowerInvariant() switch
    {
        "azure" => "azure-openai-responses",
        "anthropic" => "anthropic-messages",
        "ollama" or "ollama_chat" => "ollama",
        _ when LiteLlmProviders.IsGeneric(prefix) => "openai-completions",
        _ => known?.Api ?? "openai-completions",
    };

    private JsonObject Build(IReadOnlyList<string> defaultChain)
    {
        var providers = new JsonObject(_providers.Select(p => new JsonMember(p.Id, p.ToJson())).ToEquatableArray());
        var models = new JsonObject([new("mode", "merge"), new("providers", providers)]);
        if (defaultChain.Count == 0)
        {
            return new JsonObject([new("models", models)]);
        }

        var chain = new JsonObject([new("primary", defaultChain[0]), new("fallbacks", JsonArray.Of(defaultChain.Skip(1)))]);
        var defaults = new JsonObject([new("model", chain), new("models", new JsonObject(_entries.ToEquatableArray()))]);
        return new JsonObject([new("agents", new JsonObject([new("defaults", defaults)])), new("models", models)]);
    }
}
