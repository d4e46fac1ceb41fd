using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Releases.Checks;

/// <summary>
/// What a release changes in a configuration before it judges it. 2026.9.6: <c>legacy.context-budget.ts</c> and
/// <c>legacy.roster.ts</c>, read from its code; the rest of its migrations are <c>doctor</c>'s and don't run here.
/// 2026.4.24: <see cref="LegacyMigrations"/>.
/// </summary>
internal sealed class ReleaseMigrations(IReadOnlyList<string> checks)
{
    private static readonly string[] _budgets = ["contextTokens", "contextWindow"];

    private readonly List<KeyValuePair<JsonPath, JsonPath>> _moves = [];

    /// <summary>The configuration after the migrations.</summary>
    public MigratedConfig Apply(JsonValue config)
    {
        if (config is JsonObject root)
        {
            root = checks.Contains(LegacyKeys.Name) ? LegacyMigrations.Apply(root, _moves) : root;
            root = checks.Contains("context-budget-migration") ? ContextBudget(root) : root;
            config = checks.Contains("roster-migration") ? Roster(root) : root;
        }

        return new(config, _moves);
    }

    // A provider's window goes to its models that have none; an agent's cap goes away.
    private static JsonObject ContextBudget(JsonObject root)
    {
        root = Edit(root, "models", models => Edit(models, "providers", EachProvider));
        return Edit(root, "agents", agents =>
        {
            agents = Edit(agents, "defaults", d => Without(d, "contextTokens"));
            agents = Edit(agents, "entries", entries => Each(entries, e => Without(e, "contextTokens")));
            return agents["list"] is JsonArray list ? With(agents, "list", EachItem(list, e => Without(e, "contextTokens"))) : agents;
        });

        static JsonObject EachProvider(JsonObject providers) => Each(providers, provider =>
        {
            foreach (var key in _budgets)
            {
                if (provider[key] is { } value)
                {
                    if (provider["models"] is JsonArray { Items.Count: > 0 } models)
                    {
                        provider = With(provider, "models", EachItem(models, m => m[key] is null ? With(m, key, value) : m));
                    }

                    provider = Without(provider, key);
                }
            }

            return provider;
        });
    }

    private JsonObject Roster(JsonObject root)
    {
        if (root["agents"] is { } present and not JsonObject)
        {
            return root;
        }

        var agents = root["agents"] as JsonObject ?? JsonObject.Empty;
        var isList = agents["entries"] is null && agents["list"] is not null;
        if (isList)
        {
            if (Keyed(agents["list"]) is not { } keyed)
            {
                _moves.Clear();
                return root;
            }

            agents = With(Without(agents, "list"), "entries", keyed);
        }

        if (agents["entries"] is null or JsonObject { Members.Count: 0 })
        {
            var isExplicit = agents["ownership"] is JsonString { Value: "explicit" };
            return isExplicit && !isList ? root
                : With(root, "agents", isExplicit ? agents : With(agents, "entries", new JsonObject([new("main", JsonObject.Empty)])));
        }

        return agents["entries"] is JsonObject entries ? With(root, "agents", Ownership(root, agents, entries, isList) ?? (JsonObject)root["agents"]!) : root;
    }

    // A roster with exactly one default agent gets explicit ownership and loses the marker.
    private JsonObject? Ownership(JsonObject root, JsonObject agents, JsonObject entries, bool isList)
    {
        var valid = entries.Members.Where(m => m.Value is JsonObject).ToList();
        if (valid.Count == 0)
        {
            return null;
        }

        if (valid.Any(m => ((JsonObject)m.Value)["default"] is { } mark and not JsonBoolean))
        {
            _moves.Clear();
            return null;
        }

        var marked = valid.Where(m => ((JsonObject)m.Value)["default"] is JsonBoolean { Value: true }).ToList();
        var isExplicit = agents["ownership"] is JsonString { Value: "explicit" };
        if (isExplicit || marked.Count != 1)
        {
            return isList ? agents : null;
        }

        agents = With(agents, "entries", Each(entries, e => Without(e, "default")));
        return valid.Count > 1 && agents["ownership"] is null ? With(agents, "ownership", "explicit") : agents;
    }

    private JsonObject? Keyed(JsonValue? list)
    {
        if (list is not JsonArray array)
        {
            return null;
        }

        var members = new List<JsonMember>();
        for (var i = 0; i < array.Items.Count; i++)
        {
            if (array.Items[i] is not JsonObject entry || entry["id"] is not JsonString { Value: var id }
                || id.Length == 0 || AgentIds.Normalize(id) != id || members.Any(m => m.Name == id))
            {
                return null;
            }

            members.Add(new(id, Without(entry, "id")));
            _moves.Add(new(JsonPath.Of("agents", "entries", id), JsonPath.Of("agents", "list").Child(i)));
        }

        return new(members.ToEquatableArray());
    }

    internal static JsonObject Edit(JsonObject o, string key, Func<JsonObject, JsonObject> edit) =>
        o[key] is JsonObject inner ? With(o, key, edit(inner)) : o;

    internal static JsonObject Each(JsonObject o, Func<JsonObject, JsonObject> edit) =>
        new(o.Members.Select(m => m.Value is JsonObject inner ? new JsonMember(m.Name, edit(inner)) : m).ToEquatableArray());

    internal static JsonArray EachItem(JsonArray a, Func<JsonObject, JsonObject> edit) =>
        new(a.Items.Select(i => i is JsonObject inner ? edit(inner) : i).ToEquatableArray());

    internal static JsonObject Without(JsonObject o, string key) =>
        o[key] is null ? o : new(o.Members.Where(m => m.Name != key).ToEquatableArray());

    internal static JsonObject With(JsonObject o, string key, JsonValue value) => o[key] is null
        ? new(o.Members.Append(new(key, value)).ToEquatableArray())
        : new(o.Members.Select(m => m.Name == key ? new JsonMember(key, value) : m).ToEquatableArray());
}
