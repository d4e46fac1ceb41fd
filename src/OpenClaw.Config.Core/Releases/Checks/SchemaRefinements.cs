using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Releases.Schema;

namespace OpenClaw.Config.Core.Releases.Checks;

/// <summary>
/// The checks of a release beyond the printed shape, and the places they belong to. Read from the releases' own schema code;
/// eng/openclaw/verify-validate.sh holds them against the real verdict.
/// </summary>
internal sealed class SchemaRefinements
{
    private readonly ReleaseProfile _release;

    public SchemaRefinements(ReleaseProfile release)
    {
        _release = release;
        ByName = new Dictionary<string, Action<JsonValue, JsonPath, List<SchemaIssue>>>(StringComparer.Ordinal)
        {
            ["overlay-providers"] = new ProviderChecks(release.OverlayProviders).CustomProviders,
            ["catalog-url"] = ProviderChecks.CatalogUrl,
            ["agent-roster"] = AgentChecks.Roster,
            ["agent-targets"] = AgentChecks.Targets,
            ["agent-models"] = AgentChecks.ModelMap,
            ["decision-model"] = AgentChecks.DecisionModel,
            ["heartbeat"] = HeartbeatChecks.Check,
            ["tool-policy"] = PolicyChecks.AllowTwice,
            ["exec-mode"] = PolicyChecks.ExecMode,
            ["sandbox-docker"] = PolicyChecks.Docker,
            ["sandbox-browser"] = PolicyChecks.Browser,
            ["secret-command"] = SecretChecks.Command,
            ["file-secret"] = SecretChecks.FileReference,
            ["exec-secret"] = SecretChecks.ExecReference(release.ExecSecretIds),
        };
    }

    /// <summary>The checks by name.</summary>
    public IReadOnlyDictionary<string, Action<JsonValue, JsonPath, List<SchemaIssue>>> ByName { get; }

    /// <summary>Marks the places of a schema at which a check runs.</summary>
    public void MarkIn(SchemaNode root, IReadOnlyList<string> checks)
    {
        MarkShapes(root, []);
        foreach (var (name, path) in new[]
        {
            ("overlay-providers", "models.providers"),
            ("agent-roster", "agents"),
            ("agent-targets", "<root>"),
            ("agent-models", "agents.defaults.models"),
            ("agent-models", "agents.entries.*.models"),
        })
        {
            if (checks.Contains(name))
            {
                Mark(name, path);
            }
        }

        Mark("heartbeat", "agents.defaults.heartbeat");
        Mark("heartbeat", "agents.entries.*.heartbeat");
        Mark("heartbeat", "agents.list.*.heartbeat");
    }

    // These parts stand in many places; their keys tell them.
    private static void MarkShapes(SchemaNode node, HashSet<SchemaNode> seen)
    {
        if (!seen.Add(node))
        {
            return;
        }

        if (node is SchemaObject o)
        {
            node.Refinement = Has(o, "allow", "alsoAllow") ? "tool-policy"
                : Has(o, "mode", "security", "ask") ? "exec-mode"
                : Has(o, "seccompProfile", "apparmorProfile") ? "sandbox-docker"
                : Has(o, "noVncPort", "binds") ? "sandbox-browser"
                : Has(o, "command", "trustedDirs") ? "secret-command"
                : Has(o, "source", "provider", "id") && o.Find("source") is SchemaChoice choice && choice.Values[0] is JsonString { Value: "file" or "exec" } source ? source.Value + "-secret"
                : null;
        }

        foreach (var child in Children(node))
        {
            MarkShapes(child, seen);
        }
    }

    private static bool Has(SchemaObject o, params string[] keys) => keys.All(o.Knows);

    private static IEnumerable<SchemaNode> Children(SchemaNode node) => node switch
    {
        SchemaObject o => o.Other is null ? o.Keys.Select(k => k.Value) : o.Keys.Select(k => k.Value).Append(o.Other),
        SchemaRecord record => [record.Value],
        SchemaArray array => [array.Item],
        SchemaTuple tuple => tuple.Items,
        SchemaNullable nullable => [nullable.Value],
        SchemaUnion union => union.Options,
        _ => [],
    };

    private void Mark(string name, string path)
    {
        foreach (var node in _release.NodesAt(JsonPath.Parse(path).Segments))
        {
            node.Refinement = name;
        }
    }
}
