using System.Text.RegularExpressions;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Releases.Schema;

namespace OpenClaw.Config.Core.Releases.Checks;

/// <summary>What a release asks of a configuration whose shape is right, one question after the other.</summary>
internal sealed class FinalChecks(IReadOnlyList<string> checks, IReadOnlyDictionary<string, string> retired, IReadOnlyList<string> renamed, IReadOnlyList<string> heartbeatTargets)
{
    private static readonly Regex _scheme = new(@"^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly JsonPath[] _modelPlaces = new[]
    {
        "model", "utilityModel", "imageModel", "voiceModel", "pdfModel", "mediaModels.image", "mediaModels.video", "mediaModels.music",
        "heartbeat.model", "subagents.model", "compaction.model", "compaction.memoryFlush.model",
    }.Select(JsonPath.Parse).ToArray();

    /// <summary>The checks of a release, in its order.</summary>
    public IEnumerable<Action<JsonValue, List<SchemaIssue>>> All()
    {
        if (checks.Contains("agent-directories"))
        {
            yield return Directories;
        }

        if (checks.Contains("avatar"))
        {
            yield return Avatars;
        }

        if (checks.Contains("model-policy"))
        {
            yield return ModelPolicies;
        }

        if (checks.Contains("retired-models"))
        {
            yield return (config, issues) =>
            {
                SecretSources.Check(config, issues);
                RetiredModels(config, issues);
            };
        }

        if (heartbeatTargets.Count > 0)
        {
            yield return (config, issues) => HeartbeatTargets.Check(config, heartbeatTargets, issues);
        }
    }

    // configured-model-refs.ts: every place that names a model. Its defaults rename some models of the default chain and of the alias map
    // before it looks; only where all else is right does it look at the file as it is written.
    private void RetiredModels(JsonValue config, List<SchemaIssue> issues)
    {
        var hidden = new List<SchemaIssue>();
        Judge(JsonPath.Parse("tools.exec.reviewer.model"));
        AgentModels(JsonPath.Parse("agents.defaults"));
        foreach (var (path, _, _) in Agents(config))
        {
            AgentModels(path);
            Judge(path.Child("tools").Child("exec").Child("reviewer").Child("model"));
        }

        if (issues.Count == 0)
        {
            issues.AddRange(hidden);
        }

        void AgentModels(JsonPath agent)
        {
            foreach (var place in _modelPlaces)
            {
                Judge(new(agent.Segments.Concat(place.Segments).ToEquatableArray()));
            }

            var map = agent.Child("models");
            foreach (var member in (map.Find(config) as JsonObject)?.Members ?? [])
            {
                Reference(map.Child(member.Name), member.Name);
            }
        }

        void Judge(JsonPath path)
        {
            switch (path.Find(config))
            {
                case JsonString text:
                    Reference(path, text.Value);
                    break;
                case JsonObject selector:
                    Reference(path.Child("primary"), (selector["primary"] as JsonString)?.Value);
                    var fallbacks = (selector["fallbacks"] as JsonArray)?.Items ?? [];
                    for (var i = 0; i < fallbacks.Count; i++)
                    {
                        Reference(path.Child("fallbacks").Child(i), (fallbacks[i] as JsonString)?.Value);
                    }

                    break;
            }
        }

        void Reference(JsonPath path, string? text)
        {
            var parts = (text ?? string.Empty).Trim().Split(['/'], 2);
            var folded = parts.Length < 2 ? string.Empty : parts[0].Trim().ToLowerInvariant() + "/" + parts[1].Trim().ToLowerInvariant();
            if (retired.TryGetValue(folded, out var reason))
            {
                var isRenamed = renamed.Contains(folded) && path.Segments.Count > 2 && path.Segments[1] == "defaults" && path.Segments[2] is "model" or "models";
                (isRenamed ? hidden : issues).Add(SchemaIssues.Contradiction(path, reason.Length == 0 ? $"Unknown model: {folded}." : $"Unknown model: {folded}. {reason}"));
            }
        }
    }

    private static IEnumerable<(JsonPath Path, string Id, JsonObject Agent)> Agents(JsonValue config)
    {
        var entries = JsonPath.Of("agents", "entries");
        foreach (var member in (entries.Find(config) as JsonObject)?.Members ?? [])
        {
            if (member.Value is JsonObject agent)
            {
                yield return (entries.Child(member.Name), member.Name, agent);
            }
        }

        var list = JsonPath.Of("agents", "list");
        var items = (list.Find(config) as JsonArray)?.Items ?? [];
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is JsonObject agent)
            {
                yield return (list.Child(i), (agent["id"] as JsonString)?.Value ?? string.Empty, agent);
            }
        }
    }

    // An agent that stands twice is one; agents without a folder of their own get one named after them.
    private static void Directories(JsonValue config, List<SchemaIssue> issues)
    {
        var folders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, id, agent) in Agents(config))
        {
            var folded = AgentIds.Normalize(id);
            if (agent["agentDir"] is not JsonString { Value: var written } || written.Trim().Length == 0)
            {
                continue;
            }

            var folder = written.Trim().TrimEnd('/');
            if (folders.TryGetValue(folder, out var other) && other != folded)
            {
                issues.Add(SchemaIssues.Contradiction(path.Parent, $"Duplicate agentDir detected (multi-agent config): {folder} is that of \"{other}\" and of \"{folded}\"."));
                return;
            }

            folders[folder] = folded;
        }
    }

    private static void Avatars(JsonValue config, List<SchemaIssue> issues)
    {
        foreach (var (path, _, agent) in Agents(config))
        {
            if ((agent["identity"] as JsonObject)?["avatar"] is not JsonString { Value: var written } || written.Trim() is not { Length: > 0 } avatar)
            {
                continue;
            }

            var isWeb = avatar.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
                || avatar.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || avatar.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
            var isDrive = avatar.Length > 2 && char.IsLetter(avatar[0]) && avatar[1] == ':' && (avatar[2] is '/' or '\\');
            if (!isWeb && (avatar[0] == '~' || (_scheme.IsMatch(avatar) && !isDrive)))
            {
                issues.Add(SchemaIssues.Contradiction(path.Child("identity").Child("avatar"), "identity.avatar must be a workspace-relative path, http(s) URL, or data URI."));
            }
            else if (!isWeb && (avatar[0] == '/' || avatar.Split('/', '\\').Contains("..")))
            {
                issues.Add(SchemaIssues.Contradiction(path.Child("identity").Child("avatar"), "identity.avatar must stay within the agent workspace."));
            }
        }
    }

    private static void ModelPolicies(JsonValue config, List<SchemaIssue> issues)
    {
        var defaults = JsonPath.Parse("agents.defaults");
        var shared = Aliases(defaults.Child("models").Find(config));
        Judge(defaults, shared);
        foreach (var (path, _, agent) in Agents(config))
        {
            Judge(path, [.. shared, .. Aliases(agent["models"])]);
        }

        void Judge(JsonPath holder, IReadOnlyCollection<string> aliases)
        {
            var path = holder.Child("modelPolicy").Child("allow");
            var allow = (path.Find(config) as JsonArray)?.Items ?? [];
            for (var i = 0; i < allow.Count; i++)
            {
                var text = ((JsonString)allow[i]).Value.Trim();
                if (!aliases.Contains(text.ToLowerInvariant()) && !AgentChecks.IsReference(text))
                {
                    issues.Add(SchemaIssues.Contradiction(
                        path.Child(i),
                        $"invalid model policy ref: {JsonText.Quote(text)}. Use a configured alias, an exact \"provider/model\" ref, or a trailing prefix wildcard such as \"provider/*\" or \"provider/namespace/*\"."));
                }
            }
        }
    }

    private static List<string> Aliases(JsonValue? models) => ((models as JsonObject)?.Members ?? [])
        .Select(m => ((m.Value as JsonObject)?["alias"] as JsonString)?.Value.Trim().ToLowerInvariant() ?? string.Empty)
        .Where(a => a.Length > 0).ToList();
}
