using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Releases.Schema;

/// <summary>Judges texts and numbers as zod does.</summary>
internal static class SchemaScalars
{
    /// <summary>Judges a text.</summary>
    public static void Text(SchemaText schema, JsonValue? value, JsonPath path, List<SchemaIssue> issues)
    {
        if (value is not JsonString { Value: var text })
        {
            issues.Add(SchemaIssues.WrongType(path, "string", value));

            // zod asks whatever has a length for it.
            if (value is JsonArray array && array.Items.Count < (schema.Min ?? 0))
            {
                issues.Add(SchemaIssues.TooSmall(path, "array", ">=", schema.Min!.Value, "items"));
            }

            return;
        }

        if (schema.Min is { } min && text.Length < min)
        {
            issues.Add(SchemaIssues.TooSmall(path, "string", ">=", min, "characters"));
        }

        if (schema.Max is { } max && text.Length > max)
        {
            issues.Add(SchemaIssues.TooBig(path, "string", "<=", max, "characters"));
        }

        if (!schema.Matches(text))
        {
            issues.Add(SchemaIssues.WrongForm(path, schema.Pattern!));
        }
    }

    /// <summary>Judges a number.</summary>
    public static void Number(SchemaNumber schema, JsonValue? value, JsonPath path, List<SchemaIssue> issues)
    {
        if (value is not JsonNumber { Value: var number } || double.IsNaN(number) || double.IsInfinity(number))
        {
            issues.Add(SchemaIssues.WrongType(path, "number", value));
            return;
        }

        if (schema.IsInteger && number != Math.Floor(number))
        {
            issues.Add(SchemaIssues.WrongType(path, "int", value));
            return;
        }

        if (schema.IsInteger && Math.Abs(number) > 9007199254740991)
        {
            issues.Add(number > 0
                ? SchemaIssues.TooBig(path, "number", "<=", 9007199254740991)
                : SchemaIssues.TooSmall(path, "number", ">=", -9007199254740991));
        }

        if (schema.Above is { } above && number <= above)
        {
            issues.Add(SchemaIssues.TooSmall(path, "number", ">", above));
        }

        if (schema.Min is { } min && number < min)
        {
            issues.Add(SchemaIssues.TooSmall(path, "number", ">=", min));
        }

        if (schema.Max is { } max && number > max)
        {
            issues.Add(SchemaIssues.TooBig(path, "number", "<=", max));
        }
    }
}
