using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Releases.Schema;

namespace OpenClaw.Config.Core.Releases.Checks;

/// <summary>Checks of tool policies and sandboxes (<c>zod-schema.agent-runtime.ts</c>, both releases).</summary>
internal static class PolicyChecks
{
    /// <summary><c>allow</c> and <c>alsoAllow</c> exclude each other.</summary>
    public static void AllowTwice(JsonValue value, JsonPath path, List<SchemaIssue> issues)
    {
        if (value is JsonObject policy && policy["allow"] is JsonArray { Items.Count: > 0 } && policy["alsoAllow"] is JsonArray { Items.Count: > 0 })
        {
            issues.Add(SchemaIssues.Contradiction(
                path,
                "tools policy cannot set both allow and alsoAllow in the same scope (merge alsoAllow into allow, or remove allow and use profile + alsoAllow)"));
        }
    }

    /// <summary><c>mode</c> stands instead of <c>security</c> and <c>ask</c> (2026.9.6).</summary>
    public static void ExecMode(JsonValue value, JsonPath path, List<SchemaIssue> issues)
    {
        if (value is JsonObject exec && exec["mode"] is not null && (exec["security"] is not null || exec["ask"] is not null))
        {
            issues.Add(SchemaIssues.Contradiction(path.Child("mode"), "mode cannot be combined with security or ask in the same exec object."));
        }
    }

    /// <summary>A container may not leave its walls.</summary>
    public static void Docker(JsonValue value, JsonPath path, List<SchemaIssue> issues)
    {
        var docker = (JsonObject)value;
        Binds(docker, path, issues);
        var network = Folded(docker, "network");
        if (network == "host")
        {
            issues.Add(SchemaIssues.Contradiction(path.Child("network"), "Sandbox security: network mode \"host\" is blocked. Use \"bridge\" or \"none\" instead."));
        }
        else if (network.StartsWith("container:", StringComparison.Ordinal) && docker["dangerouslyAllowContainerNamespaceJoin"] is not JsonBoolean { Value: true })
        {
            issues.Add(SchemaIssues.Contradiction(path.Child("network"), "Sandbox security: network mode \"container:*\" is blocked by default."));
        }

        foreach (var key in new[] { "seccompProfile", "apparmorProfile" })
        {
            if (Folded(docker, key) == "unconfined")
            {
                issues.Add(SchemaIssues.Contradiction(path.Child(key), $"Sandbox security: {key} \"unconfined\" is blocked."));
            }
        }
    }

    /// <summary>The sandboxed browser may not leave its walls.</summary>
    public static void Browser(JsonValue value, JsonPath path, List<SchemaIssue> issues)
    {
        var browser = (JsonObject)value;
        Binds(browser, path, issues);
        if (Folded(browser, "network") == "host")
        {
            issues.Add(SchemaIssues.Contradiction(path.Child("network"), "Sandbox security: browser network mode \"host\" is blocked."));
        }
    }

    private static void Binds(JsonObject holder, JsonPath path, List<SchemaIssue> issues)
    {
        if (holder["binds"] is not JsonArray binds)
        {
            return;
        }

        for (var i = 0; i < binds.Items.Count; i++)
        {
            var bind = ((JsonString)binds.Items[i]).Value.Trim();
            var isDrive = bind.Length > 2 && char.IsLetter(bind[0]) && bind[1] == ':' && (bind[2] is '/' or '\\');
            if (!bind.StartsWith("/", StringComparison.Ordinal) && !isDrive)
            {
                issues.Add(SchemaIssues.Contradiction(path.Child("binds").Child(i), bind.Length == 0
                    ? "Sandbox security: bind mount entry must be a non-empty string."
                    : $"Sandbox security: bind mount \"{bind}\" uses a non-absolute source path."));
            }
        }
    }

    private static string Folded(JsonObject o, string key) => (o[key] as JsonString)?.Value.Trim().ToLowerInvariant() ?? string.Empty;
}
