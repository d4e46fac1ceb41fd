using System.Globalization;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.Releases.Schema;

namespace OpenClaw.Config.Core.OpenClawJson;

/// <summary>What the author of a refused value evidently meant: the same in the type that is expected, or a row's missing name.</summary>
internal static class MeantValue
{
    /// <summary>The value as JSON; null where nobody knows.</summary>
    /// <param name="issue">Why the release refuses it.</param>
    /// <param name="path">Where it stands in the file, or should.</param>
    /// <param name="root">The file.</param>
    public static string? Of(SchemaIssue issue, JsonPath path, Json5Node root)
    {
        if (issue.Kind == SchemaIssueKind.Missing)
        {
            // A model without a name is shown by its id everywhere else, so its id is its name.
            return path.Last == "name" && path.Parent.Find(root) is { } row && (row["id"] as Json5Scalar)?.Value is JsonString id ? JsonText.WriteCompact(id) : null;
        }

        return issue.Kind == SchemaIssueKind.WrongType && path.Find(root) is Json5Scalar { Value: var value } && As(value, issue.Expected, path.Last) is { } meant
            ? JsonText.WriteCompact(meant)
            : null;
    }

    private static JsonValue? As(JsonValue value, string expected, string? key) => (expected, value) switch
    {
        ("number", JsonString s) when double.TryParse(Digits(s.Value), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => new JsonNumber(number),
        ("boolean", JsonString { Value: "true" or "True" }) => true,
        ("boolean", JsonString { Value: "false" or "False" }) => false,
        // Names may be made of digits; a number where an address is due is no slip of the pen.
        ("string", JsonNumber) when key is "id" or "name" or "alias" => new JsonString(JsonText.WriteCompact(value)),
        ("array", JsonString) => new JsonArray([value]),
        _ => null,
    };

    // "128_000" and "128,000" are one number; "1,5" is not.
    private static string Digits(string text)
    {
        var groups = text.Trim().Split('_', ',');
        return groups.Skip(1).All(g => g.Length == 3) ? string.Concat(groups) : text;
    }
}
