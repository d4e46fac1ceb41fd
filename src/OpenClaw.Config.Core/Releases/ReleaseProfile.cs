using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.Releases.Checks;
using OpenClaw.Config.Core.Releases.Schema;

namespace OpenClaw.Config.Core.Releases;

/// <summary>
/// What one release of OpenClaw accepts: its schema, its floors, its habits. A release is a file in Releases/Data;
/// eng/openclaw/compact-schema.mjs makes it from what <c>openclaw config schema</c> prints.
/// </summary>
public sealed class ReleaseProfile
{
    private readonly Dictionary<string, Dictionary<string, string>> _shortNames;
    private readonly List<string> _heartbeatTargets;
    private readonly List<string> _renamedModels;
    private readonly IReadOnlyList<string> _checks;
    private readonly SchemaValidator _validator;

    private ReleaseProfile(JsonObject data)
    {
        Name = ((JsonString)data["release"]!).Value;
        Version = ReleaseVersion.TryParse(Name, out var version) ? version : throw new InvalidOperationException("Bad release name: " + Name);
        ContextBlockTokens = (int)((JsonNumber)data["contextBlockTokens"]!).Value;
        ContextWarnTokens = (int)((JsonNumber)data["contextWarnTokens"]!).Value;
        HasKeyedAgents = data["agents"] is JsonString { Value: "entries" };
        OverlayProviders = Texts(data["overlayProviders"]);
        ExecSecretIds = ((JsonString)data["execSecretIds"]!).Value;
        _checks = Texts(data["checks"]);
        Schema = SchemaReader.Read(data);
        Apis = AllowedAt("models.providers.*.api");
        var refinements = new SchemaRefinements(this);
        refinements.MarkIn(Schema, _checks);
        _validator = new(refinements.ByName);
        RetiredModels = (data["retiredModels"] as JsonObject ?? JsonObject.Empty).Members
            .ToDictionary(m => m.Name, m => ((JsonString)m.Value).Value, StringComparer.Ordinal);
        _renamedModels = Texts(data["renamedModels"]);
        _heartbeatTargets = Texts(data["heartbeatTargets"]);
        DefaultAliases = [.. Pairs(data["defaultAliases"])];
        _shortNames = (data["shortNames"] as JsonObject ?? JsonObject.Empty).Members
            .ToDictionary(m => m.Name, m => Pairs(m.Value).ToDictionary(p => p.Key, p => p.Value, StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);
    }

    /// <summary>The known releases, the oldest first.</summary>
    public static IReadOnlyList<ReleaseProfile> All { get; } =
        ReleaseFiles.Read().Select(d => new ReleaseProfile(d)).OrderBy(p => p.Version).ToList();

    /// <summary>The newest known release.</summary>
    public static ReleaseProfile Newest => All[All.Count - 1];

    /// <summary>The release's full name: <c>2026.9.6</c>.</summary>
    public string Name { get; }

    /// <summary>The release's version.</summary>
    public ReleaseVersion Version { get; }

    /// <summary>Below this many tokens of context window the release refuses to run a model. Measured: 2026.4.24 16,000; 2026.9.6 4,000.</summary>
    public int ContextBlockTokens { get; }

    /// <summary>Below this many tokens of context window the release warns. Measured: 2026.4.24 32,000; 2026.9.6 8,000.</summary>
    public int ContextWarnTokens { get; }

    /// <summary>Whether agents are written as <c>agents.entries.&lt;id&gt;</c>; else as <c>agents.list[]</c>.</summary>
    public bool HasKeyedAgents { get; }

    /// <summary>The values of a provider's <c>api</c>.</summary>
    public IReadOnlyList<string> Apis { get; }

    /// <summary>The providers that may be written without <c>baseUrl</c> and <c>models</c>; empty where none may.</summary>
    public IReadOnlyList<string> OverlayProviders { get; }

    /// <summary>
    /// The references (lower case) that the release refuses anywhere, with its reason: models that their vendor has shut down.
    /// From the manifests of its plugins.
    /// </summary>
    public IReadOnlyDictionary<string, string> RetiredModels { get; }

    /// <summary>
    /// Aliases that the release gives by itself, with the reference: to an entry of <c>agents.defaults.models</c> that has none.
    /// From its <c>DEFAULT_MODEL_ALIASES</c> (src/config/defaults.ts).
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> DefaultAliases { get; }

    /// <summary>The pattern of the id of a secret that a program gives. 2026.9 takes '#' in it, 2026.4 doesn't.</summary>
    internal string ExecSecretIds { get; }

    /// <summary>The shape that the release accepts.</summary>
    public SchemaNode Schema { get; }

    /// <summary>
    /// The release that a text means: exactly that one (<c>2026.9.6</c>), or the newest known of a month (<c>2026.9</c>); null where none is known.
    /// </summary>
    public static ReleaseProfile? Find(string? text) =>
        ReleaseVersion.TryParse(text, out var version) ? All.LastOrDefault(p => version.Covers(p.Version)) : null;

    /// <summary>The release by which a file is judged that a version wrote: the nearest known that isn't later, else the oldest; null for no version.</summary>
    public static ReleaseProfile? NearestTo(string? text) =>
        ReleaseVersion.TryParse(text, out var version) ? All.LastOrDefault(p => p.Version <= version) ?? All[0] : null;

    /// <summary>
    /// The verdict of the release's own <c>config validate</c>: what is wrong with the shape of a configuration; empty where it is accepted.
    /// What depends on the machine (installed plugins, files, variables) isn't judged.
    /// </summary>
    /// <param name="config">The configuration.</param>
    public IReadOnlyList<SchemaIssue> Validate(JsonValue config)
    {
        var migration = new ReleaseMigrations(_checks).Apply(config);
        if (_checks.Contains(LegacyKeys.Name) && LegacyKeys.Check(migration.Config) is { Count: > 0 } legacy)
        {
            return legacy;
        }

        var issues = new List<SchemaIssue>();
        _validator.Validate(Schema, migration.Config, JsonPath.Root, issues);
        if (issues.Count == 0)
        {
            // Each of these is asked only if those before it have nothing to say.
            foreach (var check in new FinalChecks(_checks, RetiredModels, _renamedModels, _heartbeatTargets).All())
            {
                check(migration.Config, issues);
                if (issues.Count > 0)
                {
                    break;
                }
            }
        }

        return migration.Located(issues);
    }

    /// <summary>The id that a provider's short name stands for (<c>anthropic</c>, <c>opus-4.6</c>); the id itself where it is none.</summary>
    /// <param name="provider">The provider, in lower case.</param>
    /// <param name="model">The id as written.</param>
    public string FullId(string provider, string model) =>
        _shortNames.TryGetValue(provider, out var names) && names.TryGetValue(model, out var full) ? full : model;

    /// <summary>Whether a key may stand at a path (list positions as numbers, free keys as any name).</summary>
    public bool Knows(JsonPath path) => NodesAt(path.Segments).Any();

    /// <summary>
    /// Why a value may not stand at a path, in the release's own words; null where it may, and where the path is unknown (<see cref="Knows"/>).
    /// What is missing in it isn't told: other settings may add it.
    /// </summary>
    public SchemaIssue? Refusal(JsonPath path, JsonValue value)
    {
        SchemaIssue? first = null;
        foreach (var node in NodesAt(path.Segments))
        {
            var issues = new List<SchemaIssue>();
            _validator.Validate(node, value, path, issues);
            if (issues.Find(i => i.Kind != SchemaIssueKind.Missing) is not { } issue)
            {
                return null;
            }

            first ??= issue;
        }

        return value is JsonNull ? null : first;
    }

    /// <summary>The values that are allowed at a path (<c>*</c> for any key or position); empty where there is no list.</summary>
    public IReadOnlyList<string> AllowedAt(string path) => NodesAt(JsonPath.Parse(path).Segments)
        .OfType<SchemaChoice>().SelectMany(c => c.Values).OfType<JsonString>().Select(s => s.Value).Distinct().ToList();

    /// <summary>The keys that are known at a path; empty where keys are free.</summary>
    public IReadOnlyList<string> KeysAt(JsonPath path) =>
        NodesAt(path.Segments).OfType<SchemaObject>().SelectMany(o => o.Keys).Select(k => k.Key).Distinct().ToList();

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal IEnumerable<SchemaNode> NodesAt(IEnumerable<string> segments)
    {
        IEnumerable<SchemaNode> nodes = Alternatives(Schema);
        foreach (var segment in segments)
        {
            nodes = nodes.SelectMany(n => Below(n, segment)).SelectMany(Alternatives).ToList();
        }

        return nodes;
    }

    private static IEnumerable<SchemaNode> Below(SchemaNode node, string segment) => node switch
    {
        SchemaAny => [node],
        SchemaObject o when o.Find(segment) is { } child => [child],
        SchemaRecord record when segment == "*" || record.Key.Matches(segment) => [record.Value],
        SchemaArray array when segment == "*" || JsonPath.TryIndex(segment, out _) => [array.Item],
        SchemaTuple tuple when JsonPath.TryIndex(segment, out var index) && index < tuple.Items.Count => [tuple.Items[index]],
        _ => [],
    };

    private static IEnumerable<SchemaNode> Alternatives(SchemaNode node) => node switch
    {
        SchemaUnion union => union.Options.SelectMany(Alternatives),
        SchemaNullable nullable => Alternatives(nullable.Value),
        _ => [node],
    };

    private static List<string> Texts(JsonValue? value) =>
        value is JsonArray array ? array.Items.OfType<JsonString>().Select(s => s.Value).ToList() : [];

    private static IEnumerable<KeyValuePair<string, string>> Pairs(JsonValue? value) =>
        (value as JsonObject ?? JsonObject.Empty).Members.Select(m => new KeyValuePair<string, string>(m.Name, ((JsonString)m.Value).Value));
}
