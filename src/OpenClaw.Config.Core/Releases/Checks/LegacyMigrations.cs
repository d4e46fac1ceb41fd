using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Releases.Checks;

/// <summary>
/// What 2026.4.24 moves out of the keys of older releases whenever it reads a file, <c>config validate</c> included
/// (<c>applyRuntimeLegacyConfigMigrations</c>; <c>legacy-config-migrations.runtime.agents.ts</c>). Those of channels, plugins and tools aren't ours.
/// </summary>
internal static class LegacyMigrations
{
    private static readonly string[] _channelHeartbeat = ["showOk", "showAlerts", "useIndicator"];
    private static readonly string[] _blockedKeys = ["__proto__", "prototype", "constructor"];

    /// <summary>The configuration with the keys where they belong.</summary>
    /// <param name="root">The configuration.</param>
    /// <param name="moves">Takes what moved: to which path, from which.</param>
    public static JsonObject Apply(JsonObject root, List<KeyValuePair<JsonPath, JsonPath>> moves)
    {
        root = ReleaseMigrations.Edit(root, "agents", agents =>
        {
            agents = ReleaseMigrations.Edit(agents, "defaults", Scoped);
            return agents["list"] is JsonArray list ? ReleaseMigrations.With(agents, "list", ReleaseMigrations.EachItem(list, Scoped)) : agents;
        });
        if (root["memorySearch"] is JsonObject search)
        {
            root = ToDefaults(ReleaseMigrations.Without(root, "memorySearch"), "memorySearch", search, moves);
        }

        if (root["heartbeat"] is JsonObject heartbeat)
        {
            // What it shows belongs to the channels, which aren't ours.
            var own = new JsonObject(heartbeat.Members.Where(m => !_channelHeartbeat.Contains(m.Name) && !_blockedKeys.Contains(m.Name)).ToEquatableArray());
            root = ReleaseMigrations.Without(root, "heartbeat");
            root = own.Members.IsEmpty ? root : ToDefaults(root, "heartbeat", own, moves);
        }

        return root;
    }

    // sandbox.perSession: true is scope "session", false is "shared"; a scope that is there wins.
    private static JsonObject Scoped(JsonObject agent) => ReleaseMigrations.Edit(agent, "sandbox", sandbox =>
    {
        if (sandbox["perSession"] is not JsonBoolean perSession)
        {
            return sandbox;
        }

        sandbox = ReleaseMigrations.Without(sandbox, "perSession");
        return sandbox["scope"] is null ? ReleaseMigrations.With(sandbox, "scope", perSession.Value ? "session" : "shared") : sandbox;
    });

    private static JsonObject ToDefaults(JsonObject root, string key, JsonObject legacy, List<KeyValuePair<JsonPath, JsonPath>> moves)
    {
        var agents = root["agents"] as JsonObject ?? JsonObject.Empty;
        var defaults = agents["defaults"] as JsonObject ?? JsonObject.Empty;
        var place = JsonPath.Of("agents", "defaults", key);
        var existing = defaults[key] as JsonObject;
        foreach (var member in legacy.Members.Where(m => existing?[m.Name] is null))
        {
            moves.Add(new(place.Child(member.Name), JsonPath.Of(key, member.Name)));
        }

        if (existing is null)
        {
            moves.Add(new(place, JsonPath.Of(key)));
        }

        var merged = existing is null ? legacy : Filled(existing, legacy);
        return ReleaseMigrations.With(root, "agents", ReleaseMigrations.With(agents, "defaults", ReleaseMigrations.With(defaults, key, merged)));
    }

    private static JsonObject Filled(JsonObject own, JsonObject from) => from.Members.Aggregate(own, (filled, member) =>
        filled[member.Name] is null ? ReleaseMigrations.With(filled, member.Name, member.Value)
        : filled[member.Name] is JsonObject inner && member.Value is JsonObject more ? ReleaseMigrations.With(filled, member.Name, Filled(inner, more))
        : filled);
}
