using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Releases.Schema;

namespace OpenClaw.Config.Core.Releases.Checks;

/// <summary>
/// The channels that <c>heartbeat.target</c> may name (2026.4.24, <c>validateConfigObjectWithPlugins</c>): those of the release's own plugins,
/// their other names, <c>last</c> and <c>none</c>. A file that configures plugins may have channels of others: there only an empty name is wrong.
/// </summary>
internal static class HeartbeatTargets
{
    public static void Check(JsonValue config, IReadOnlyList<string> known, List<SchemaIssue> issues)
    {
        var hasPlugins = (config as JsonObject)?["plugins"] is not null;
        Judge(JsonPath.Of("agents", "defaults", "heartbeat", "target"));
        var list = JsonPath.Of("agents", "list");
        for (var i = 0; i < ((list.Find(config) as JsonArray)?.Items.Count ?? 0); i++)
        {
            Judge(list.Child(i).Child("heartbeat").Child("target"));
        }

        void Judge(JsonPath path)
        {
            if (path.Find(config) is not JsonString target)
            {
                return;
            }

            if (target.Value.Trim().Length == 0)
            {
                issues.Add(SchemaIssues.Contradiction(path, "heartbeat target must not be empty"));
            }
            else if (!hasPlugins && !known.Contains(target.Value.Trim().ToLowerInvariant(), StringComparer.Ordinal))
            {
                issues.Add(SchemaIssues.Contradiction(path, "unknown heartbeat target: " + target.Value));
            }
        }
    }
}
