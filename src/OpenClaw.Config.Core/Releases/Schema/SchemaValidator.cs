using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Releases.Schema;

/// <summary>
/// Judges a value as OpenClaw's own schema library (zod) does: same issues at same paths in the same order.
/// Two of its habits decide much: checks of an object run only if nothing within has a wrong type, and a value that fits no
/// shape of a union is judged by the first shape that fits but for ranges, forms and unknown keys.
/// </summary>
/// <param name="refinements">The checks beyond the shape, by name.</param>
internal sealed class SchemaValidator(IReadOnlyDictionary<string, Action<JsonValue, JsonPath, List<SchemaIssue>>> refinements)
{
    /// <summary>Adds what is wrong with a value.</summary>
    public void Validate(SchemaNode schema, JsonValue? value, JsonPath path, List<SchemaIssue> issues)
    {
        var before = issues.Count;
        Shape(schema, value, path, issues);
        if (schema.Refinement is { } name && value is not null && !Aborted(issues, before) && refinements.TryGetValue(name, out var refine))
        {
            refine(value, path, issues);
        }
    }

    private static bool Aborted(List<SchemaIssue> issues, int from)
    {
        for (var i = from; i < issues.Count; i++)
        {
            if (!issues[i].Continues)
            {
                return true;
            }
        }

        return false;
    }

    private void Shape(SchemaNode schema, JsonValue? value, JsonPath path, List<SchemaIssue> issues)
    {
        switch (schema)
        {
            case SchemaAny:
                break;
            case SchemaNullable nullable:
                if (value is not JsonNull)
                {
                    Validate(nullable.Value, value, path, issues);
                }

                break;
            case SchemaScalar scalar:
                if (value is null || !scalar.Takes(value))
                {
                    issues.Add(SchemaIssues.WrongType(path, scalar.Type, value));
                }

                break;
            case SchemaChoice choice:
                if (value is null || !choice.Values.Contains(value))
                {
                    issues.Add(SchemaIssues.NotAllowed(path, choice.Values, value));
                }

                break;
            case SchemaText text:
                SchemaScalars.Text(text, value, path, issues);
                break;
            case SchemaNumber number:
                SchemaScalars.Number(number, value, path, issues);
                break;
            case SchemaArray array:
                Array(array, value, path, issues);
                break;
            case SchemaTuple tuple:
                Tuple(tuple, value, path, issues);
                break;
            case SchemaObject shape:
                Object(shape, value, path, issues);
                break;
            case SchemaRecord record:
                Record(record, value, path, issues);
                break;
            case SchemaUnion union:
                Union(union, value, path, issues);
                break;
        }
    }

    private void Array(SchemaArray schema, JsonValue? value, JsonPath path, List<SchemaIssue> issues)
    {
        if (value is not JsonArray array)
        {
            issues.Add(SchemaIssues.WrongType(path, "array", value));
            return;
        }

        for (var i = 0; i < array.Items.Count; i++)
        {
            Validate(schema.Item, array.Items[i], path.Child(i), issues);
        }

        if (schema.Min is { } min && array.Items.Count < min)
        {
            issues.Add(SchemaIssues.TooSmall(path, "array", ">=", min, "items"));
        }

        if (schema.Max is { } max && array.Items.Count > max)
        {
            issues.Add(SchemaIssues.TooBig(path, "array", "<=", max, "items"));
        }
    }

    private void Tuple(SchemaTuple schema, JsonValue? value, JsonPath path, List<SchemaIssue> issues)
    {
        if (value is not JsonArray array)
        {
            issues.Add(SchemaIssues.WrongType(path, "tuple", value));
            return;
        }

        var count = schema.Items.Count;
        if (array.Items.Count != count)
        {
            // A wrong length ends the judgement, unlike that of an array.
            var issue = array.Items.Count < count
                ? SchemaIssues.TooSmall(path, "array", ">=", count, "items")
                : SchemaIssues.TooBig(path, "array", "<=", count, "items");
            issues.Add(issue with { Continues = false });
            return;
        }

        for (var i = 0; i < count; i++)
        {
            Validate(schema.Items[i], array.Items[i], path.Child(i), issues);
        }
    }

    private void Object(SchemaObject schema, JsonValue? value, JsonPath path, List<SchemaIssue> issues)
    {
        if (value is not JsonObject o)
        {
            issues.Add(SchemaIssues.WrongType(path, "object", value));
            return;
        }

        var values = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        foreach (var member in o.Members)
        {
            values[member.Name] = member.Value;
        }

        foreach (var key in schema.Keys)
        {
            if (values.TryGetValue(key.Key, out var child) || schema.Required.Contains(key.Key))
            {
                Validate(key.Value, child, path.Child(key.Key), issues);
            }
        }

        List<string>? unknown = null;
        foreach (var key in values.Keys)
        {
            if (schema.Knows(key) || key == "__proto__")
            {
                continue;
            }

            if (schema.Other is null)
            {
                (unknown ??= []).Add(key);
            }
            else
            {
                Validate(schema.Other, values[key], path.Child(key), issues);
            }
        }

        if (unknown is not null)
        {
            issues.Add(SchemaIssues.UnknownKeys(path, unknown, schema));
        }
    }

    private void Record(SchemaRecord schema, JsonValue? value, JsonPath path, List<SchemaIssue> issues)
    {
        if (value is not JsonObject o)
        {
            issues.Add(SchemaIssues.WrongType(path, "record", value));
            return;
        }

        foreach (var member in o.Members)
        {
            if (member.Name == "__proto__")
            {
                continue;
            }

            if (schema.Key.Matches(member.Name))
            {
                Validate(schema.Value, member.Value, path.Child(member.Name), issues);
            }
            else
            {
                issues.Add(SchemaIssues.WrongKey(path.Child(member.Name)));
            }
        }
    }

    private void Union(SchemaUnion schema, JsonValue? value, JsonPath path, List<SchemaIssue> issues)
    {
        if (schema.Discriminator is { } key)
        {
            if (value is not JsonObject o)
            {
                issues.Add(SchemaIssues.WrongType(path, "object", value));
            }
            else if (schema.OptionFor(o[key]) is { } option)
            {
                Validate(option, value, path, issues);
            }
            else
            {
                issues.Add(new(path.Child(key), SchemaIssueKind.NoShapeFits, "Invalid input"));
            }

            return;
        }

        List<SchemaIssue>? nearest = null;
        foreach (var option in schema.Options)
        {
            var found = new List<SchemaIssue>();
            Validate(option, value, path, found);
            if (found.Count == 0)
            {
                return;
            }

            if (!Aborted(found, 0))
            {
                nearest ??= found;
            }
        }

        if (nearest is not null)
        {
            issues.AddRange(nearest);
        }
        else
        {
            issues.Add(SchemaIssues.NoShapeFits(path, schema, value));
        }
    }
}
