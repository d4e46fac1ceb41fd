using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Releases.Schema;

namespace OpenClaw.Config.Core.Releases.Checks;

/// <summary>
/// Keys of older releases that 2026.4.24 refuses before it looks at anything else, where <see cref="LegacyMigrations"/> could not move them
/// (<c>legacy-config-migrations.runtime.agents.ts</c>; those of channels and plugins aren't ours).
/// </summary>
internal static class LegacyKeys
{
    /// <summary>The check's name in the release file.</summary>
    public const string Name = "legacy-keys";

    /// <summary>The refused keys that are there.</summary>
    public static IReadOnlyList<SchemaIssue> Check(JsonValue config)
    {
        var issues = new List<SchemaIssue>();
        if (config is not JsonObject root)
        {
            return issues;
        }

        if (Unreadable(root["env"] as JsonObject) is { } name)
        {
            // It dies while it sets the variables, and names the whole file.
            var path = JsonPath.Of("env", "vars", name);
            return [SchemaIssues.Contradiction(JsonPath.Root, $"read failed: {path} must be a text") with { WrittenAt = path }];
        }

        Add(root["memorySearch"] is not null, "memorySearch", "top-level memorySearch was moved; use agents.defaults.memorySearch instead. Run \"openclaw doctor --fix\".");
        Add(root["heartbeat"] is not null, "heartbeat", "top-level heartbeat is not a valid config path; use agents.defaults.heartbeat (cadence/target/model settings) or channels.defaults.heartbeat (showOk/showAlerts/useIndicator).");
        Add(HasPerSession(JsonPath.Parse("agents.defaults").Find(config)), "agents.defaults.sandbox", "agents.defaults.sandbox.perSession is legacy; use agents.defaults.sandbox.scope instead. Run \"openclaw doctor --fix\".");
        Add(
            JsonPath.Parse("agents.list").Find(config) is JsonArray list && list.Items.Any(HasPerSession),
            "agents.list",
            "agents.list[].sandbox.perSession is legacy; use agents.list[].sandbox.scope instead. Run \"openclaw doctor --fix\".");
        return issues;

        void Add(bool found, string path, string message)
        {
            if (found)
            {
                issues.Add(SchemaIssues.Contradiction(JsonPath.Parse(path), message));
            }
        }
    }

    private static string? Unreadable(JsonObject? env) => (env?["vars"] as JsonObject)?.Members.Where(m => IsVariable(m.Name))
        .Where(m => m.Value is JsonObject or JsonBoolean { Value: true } or JsonNumber { Value: not 0 }).Select(m => m.Name).FirstOrDefault();

    // Other names it passes over.
    private static bool IsVariable(string name) =>
        name.Length > 0 && name[0] is not (>= '0' and <= '9') && name.All(c => c is '_' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9'));

    private static bool HasPerSession(JsonValue? agent) => ((agent as JsonObject)?["sandbox"] as JsonObject)?["perSession"] is not null;
}
