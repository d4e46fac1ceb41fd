using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Releases.Schema;

namespace OpenClaw.Config.Core.Releases.Checks;

/// <summary>Checks of <c>agents</c> (2026.9.6: <c>zod-schema.agents.ts</c>, <c>zod-schema.agent-entry-base.ts</c>).</summary>
internal static class AgentChecks
{
    private static readonly JsonPath[] _targets =
    [
        JsonPath.Parse("agents.defaults.heartbeat.agentId"), JsonPath.Parse("agents.defaults.systemAgent.agentId"), JsonPath.Parse("talk.agentId"),
    ];

    private static readonly string[] _exactOnly = ["pickerRuntimes", "codeMode"];

    /// <summary>Several agents need an owner, and no two may share an id.</summary>
    public static void Roster(JsonValue value, JsonPath path, List<SchemaIssue> issues)
    {
        var agents = (JsonObject)value;
        var entries = (agents["entries"] as JsonObject)?.Members ?? [];
        if (entries.Count == 0)
        {
            issues.Add(SchemaIssues.Contradiction(path.Child("entries"), "agents.entries must contain at least one configured agent"));
        }

        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var id = AgentIds.Normalize(entry.Name);
            if (first.TryGetValue(id, out var other))
            {
                issues.Add(SchemaIssues.Contradiction(
                    path.Child("entries").Child(entry.Name),
                    $"agents.entries keys \"{other}\" and \"{entry.Name}\" resolve to the same agent id \"{id}\"; rename one key so each agent has a unique id"));
            }
            else
            {
                first.Add(id, entry.Name);
            }
        }

        var marked = entries.Count(e => (e.Value as JsonObject)?["default"] is JsonBoolean { Value: true });
        var isExplicit = agents["ownership"] is JsonString { Value: "explicit" };
        if (marked > 1)
        {
            issues.Add(SchemaIssues.Contradiction(path.Child("entries"), $"agents.entries must contain at most one default=true entry (found {marked})"));
        }

        if (isExplicit && marked > 0)
        {
            issues.Add(SchemaIssues.Contradiction(path.Child("ownership"), "agents.ownership=explicit cannot be combined with a legacy default=true marker"));
        }

        if (entries.Count > 1 && marked == 0 && !isExplicit)
        {
            issues.Add(SchemaIssues.Contradiction(
                path.Child("ownership"),
                "multi-agent rosters require agents.ownership=\"explicit\" or one legacy default=true marker; add agents.ownership=\"explicit\" or run openclaw doctor"));
        }
    }

    /// <summary>The agents named elsewhere exist.</summary>
    public static void Targets(JsonValue value, JsonPath path, List<SchemaIssue> issues)
    {
        var entries = JsonPath.Of("agents", "entries").Find(value) as JsonObject;
        var ids = new HashSet<string>((entries ?? JsonObject.Empty).Members.Select(m => AgentIds.Normalize(m.Name)), StringComparer.Ordinal);
        if (ids.Count == 0)
        {
            ids.Add("main");
        }

        foreach (var target in _targets)
        {
            if (target.Find(value) is JsonString { Value: var id } && !ids.Contains(AgentIds.Normalize(id)))
            {
                issues.Add(SchemaIssues.Contradiction(target, $"Unknown agent id \"{id}\" (not in agents.entries)."));
            }
        }
    }

    /// <summary>Some settings of the model map are for exact references only.</summary>
    public static void ModelMap(JsonValue value, JsonPath path, List<SchemaIssue> issues)
    {
        foreach (var member in ((JsonObject)value).Members)
        {
            foreach (var key in _exactOnly)
            {
                if ((member.Value as JsonObject)?[key] is not null && (member.Name.Contains('*') || !IsReference(member.Name)))
                {
                    issues.Add(SchemaIssues.Contradiction(path.Child(member.Name).Child(key), key == "codeMode"
                        ? "Code Mode requires an exact provider/model entry; wildcard and bare model keys are not supported."
                        : "Picker runtimes require an exact provider/model entry."));
                }
            }
        }
    }

    /// <summary>A decision model is a whole reference, or empty.</summary>
    public static void DecisionModel(JsonValue value, JsonPath path, List<SchemaIssue> issues)
    {
        if (value is JsonString { Value: var text } && text.Trim() is var trimmed && trimmed.Length > 0 && !IsReference(trimmed))
        {
            issues.Add(SchemaIssues.Contradiction(path, "Expected provider/model, or an empty string to disable decision models."));
        }
    }

    /// <summary>Whether a text is <c>provider/model</c>.</summary>
    public static bool IsReference(string text)
    {
        var trimmed = text.Trim();
        var slash = trimmed.IndexOf('/');
        return slash > 0 && slash < trimmed.Length - 1
            && trimmed.Substring(0, slash).Trim().Length > 0 && trimmed.Substring(slash + 1).Trim().Length > 0;
    }
}
