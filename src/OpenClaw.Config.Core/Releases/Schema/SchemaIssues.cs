using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Json;
using static OpenClaw.Config.Core.Json.JsonNumbers;

namespace OpenClaw.Config.Core.Releases.Schema;

/// <summary>The issues in the words of OpenClaw (its schema library is zod 4).</summary>
internal static class SchemaIssues
{
    public static SchemaIssue WrongType(JsonPath path, string expected, JsonValue? value) =>
        new(path, value is null ? SchemaIssueKind.Missing : SchemaIssueKind.WrongType, $"Invalid input: expected {expected}, received {TypeOf(value)}")
        {
            Expected = expected,
        };

    public static SchemaIssue NotAllowed(JsonPath path, IReadOnlyList<JsonValue> values, JsonValue? value)
    {
        var shown = values.Select(Show).ToList();
        return new(
            path,
            value is null ? SchemaIssueKind.Missing : SchemaIssueKind.NotAllowed,
            shown.Count == 1 ? $"Invalid input: expected {shown[0]}" : $"Invalid option: expected one of {string.Join("|", shown)}")
        {
            Allowed = values.Select(Plain).ToEquatableArray(),
        };
    }

    public static SchemaIssue UnknownKeys(JsonPath path, IReadOnlyList<string> keys, SchemaObject schema) =>
        new(path, SchemaIssueKind.UnknownKey, (keys.Count == 1 ? "Unrecognized key: " : "Unrecognized keys: ") + string.Join(", ", keys.Select(JsonText.Quote)))
        {
            Continues = true,
            Keys = keys.ToEquatableArray(),
            KnownKeys = schema.Keys.Select(k => k.Key).ToEquatableArray(),
        };

    public static SchemaIssue TooSmall(JsonPath path, string what, string sign, double limit, string unit = "") =>
        Range(path, "Too small", what, sign, limit, unit);

    public static SchemaIssue TooBig(JsonPath path, string what, string sign, double limit, string unit = "") =>
        Range(path, "Too big", what, sign, limit, unit);

    public static SchemaIssue WrongForm(JsonPath path, string pattern) =>
        new(path, SchemaIssueKind.WrongForm, $"Invalid string: must match pattern /{pattern}/") { Continues = true, Expected = $"a text of the form {pattern}" };

    public static SchemaIssue WrongKey(JsonPath path) => new(path, SchemaIssueKind.WrongKey, "Invalid key in record");

    public static SchemaIssue NoShapeFits(JsonPath path, SchemaUnion union, JsonValue? value)
    {
        var literals = union.Options.All(o => o is SchemaChoice) ? union.Options.SelectMany(o => ((SchemaChoice)o).Values).ToList() : [];
        var hint = literals.Count == 0 ? string.Empty : $" (allowed: {string.Join(", ", literals.Select(Show))})";
        return new(path, value is null ? SchemaIssueKind.Missing : literals.Count > 0 ? SchemaIssueKind.NotAllowed : SchemaIssueKind.NoShapeFits, "Invalid input" + hint)
        {
            Allowed = literals.Select(Plain).ToEquatableArray(),
            Expected = literals.Count > 0 ? string.Empty : string.Join(" or ", union.Options.Select(Describe).Distinct()),
        };
    }

    public static SchemaIssue Contradiction(JsonPath path, string message) => new(path, SchemaIssueKind.Contradiction, message) { Continues = true };

    private static SchemaIssue Range(JsonPath path, string problem, string what, string sign, double limit, string unit)
    {
        var have = unit.Length > 0 ? "have" : "be";
        return new(path, SchemaIssueKind.OutOfRange, $"{problem}: expected {what} to {have} {sign}{Format(limit)}{(unit.Length > 0 ? " " + unit : string.Empty)}")
        {
            Continues = true,
            Expected = unit.Length > 0 ? $"{sign}{Format(limit)} {unit}" : $"a number {sign}{Format(limit)}",
        };
    }

    private static string Describe(SchemaNode node) => node switch
    {
        SchemaText => "a text",
        SchemaNumber => "a number",
        SchemaScalar scalar => "a " + scalar.Type,
        SchemaArray or SchemaTuple => "a list",
        SchemaChoice choice => string.Join(" or ", choice.Values.Select(Show)),
        SchemaUnion union => string.Join(" or ", union.Options.Select(Describe).Distinct()),
        SchemaObject shape => "an object with " + string.Join(", ", shape.Keys.Take(4).Select(k => k.Key)),
        _ => "an object",
    };

    private static string TypeOf(JsonValue? value) => value switch
    {
        null => "undefined",
        JsonNull => "null",
        JsonBoolean => "boolean",
        JsonString => "string",
        JsonArray => "array",
        JsonNumber { Value: var n } => double.IsNaN(n) ? "NaN" : double.IsInfinity(n) ? "Infinity" : "number",
        _ => "object",
    };

    private static string Show(JsonValue value) => JsonText.WriteCompact(value);

    private static string Plain(JsonValue value) => value is JsonString s ? s.Value : Show(value);
}
