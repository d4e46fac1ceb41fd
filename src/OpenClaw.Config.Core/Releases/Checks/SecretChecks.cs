using System.Text.RegularExpressions;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Releases.Schema;

namespace OpenClaw.Config.Core.Releases.Checks;

/// <summary>Checks of secret references and their providers (<c>zod-schema.secret-input.ts</c>, <c>ref-contract.ts</c>, both releases).</summary>
internal static class SecretChecks
{
    private static readonly Regex _segment = new(@"^(?:[^~]|~0|~1)*\z", RegexOptions.CultureInvariant);
    private static readonly Regex _absolute = new(@"^(?:/|[A-Za-z]:[\\/]|\\\\[^\\]+\\[^\\]+)", RegexOptions.CultureInvariant);
    private static readonly Regex _bareName = new(@"^[A-Za-z0-9._+-]+\z", RegexOptions.CultureInvariant);

    /// <summary>The id of a file secret is <c>value</c> or a JSON pointer.</summary>
    public static void FileReference(JsonValue value, JsonPath path, List<SchemaIssue> issues)
    {
        var id = ((JsonString)((JsonObject)value)["id"]!).Value;
        if (id != "value" && (!id.StartsWith("/", StringComparison.Ordinal) || !id.Substring(1).Split('/').All(_segment.IsMatch)))
        {
            issues.Add(SchemaIssues.Contradiction(path.Child("id"), "File secret reference id must be an absolute JSON pointer (example: \"/providers/openai/apiKey\"), or \"value\" for singleValue mode."));
        }
    }

    /// <summary>The id of an exec secret is a plain path without <c>.</c> and <c>..</c>; its letters differ between releases.</summary>
    /// <param name="pattern">The release's pattern.</param>
    public static Action<JsonValue, JsonPath, List<SchemaIssue>> ExecReference(string pattern)
    {
        // '$' would let a line feed pass that JavaScript's does not.
        var form = new Regex(pattern.TrimEnd('$') + @"\z", RegexOptions.CultureInvariant);
        return (value, path, issues) =>
        {
            var id = ((JsonString)((JsonObject)value)["id"]!).Value;
            if (!form.IsMatch(id) || id.Split('/').Any(s => s is "." or ".."))
            {
                issues.Add(SchemaIssues.Contradiction(path.Child("id"), $"Exec secret reference id must match /{pattern}/ and have no '.' or '..' segment."));
            }
        };
    }

    /// <summary>The command of an exec provider is an absolute path without shell syntax; so are its trusted folders.</summary>
    public static void Command(JsonValue value, JsonPath path, List<SchemaIssue> issues)
    {
        var provider = (JsonObject)value;
        if (provider["command"] is JsonString { Value: var command })
        {
            if (!IsSafe(command))
            {
                issues.Add(SchemaIssues.Contradiction(path.Child("command"), "secrets.providers.*.command is unsafe."));
            }

            if (!_absolute.IsMatch(command))
            {
                issues.Add(SchemaIssues.Contradiction(path.Child("command"), "secrets.providers.*.command must be an absolute path."));
            }
        }

        var folders = (provider["trustedDirs"] as JsonArray)?.Items ?? [];
        for (var i = 0; i < folders.Count; i++)
        {
            if (folders[i] is JsonString { Value: var folder } && !_absolute.IsMatch(folder))
            {
                issues.Add(SchemaIssues.Contradiction(path.Child("trustedDirs").Child(i), "trustedDirs entries must be absolute paths."));
            }
        }
    }

    private static bool IsSafe(string command)
    {
        var trimmed = command.Trim();
        return trimmed.Length > 0
            && trimmed.IndexOfAny([';', '&', '|', '`', '$', '<', '>', '\r', '\n', '"', '\'', '\0']) < 0
            && (trimmed[0] is '.' or '~' || trimmed.IndexOfAny(['/', '\\']) >= 0 || (trimmed[0] != '-' && _bareName.IsMatch(trimmed)));
    }
}
