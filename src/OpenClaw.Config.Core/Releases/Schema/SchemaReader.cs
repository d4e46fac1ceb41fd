using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Releases.Schema;

/// <summary>Builds a schema from the compact form that eng/openclaw/compact-schema.mjs writes.</summary>
internal sealed class SchemaReader
{
    private readonly JsonArray _nodes;
    private readonly SchemaNode?[] _read;

    private SchemaReader(JsonArray nodes)
    {
        _nodes = nodes;
        _read = new SchemaNode?[nodes.Items.Count];
    }

    /// <summary>Reads the nodes of a release and gives the root.</summary>
    public static SchemaNode Read(JsonObject release) =>
        new SchemaReader((JsonArray)release["nodes"]!).At(release["root"]!);

    private SchemaNode At(JsonValue reference)
    {
        var index = (int)((JsonNumber)reference).Value;
        return _read[index] ??= Convert(_nodes.Items[index]);
    }

    private SchemaNode Convert(JsonValue node)
    {
        if (node is JsonString { Value: var name })
        {
            return name switch
            {
                "any" => new SchemaAny(),
                "string" => new SchemaText(null, null, null),
                "number" => new SchemaNumber(false, null, null, null),
                _ => new SchemaScalar(name),
            };
        }

        var o = (JsonObject)node;
        return o.Members[0].Name switch
        {
            "object" => new SchemaObject(
                ((JsonObject)o["object"]!).Members.Select(m => new KeyValuePair<string, SchemaNode>(m.Name, At(m.Value))).ToList(),
                o["required"] is JsonArray required ? required.Items.Select(i => ((JsonString)i).Value) : [],
                o["other"] is { } other ? At(other) : null),
            "record" => new SchemaRecord(At(o["record"]!), Text(o, "pattern")),
            "array" => new SchemaArray(At(o["array"]!), (int?)Number(o, "min"), (int?)Number(o, "max")),
            "tuple" => new SchemaTuple(((JsonArray)o["tuple"]!).Items.Select(At).ToList()),
            "nullable" => new SchemaNullable(At(o["nullable"]!)),
            "union" => new SchemaUnion(((JsonArray)o["union"]!).Items.Select(At).ToList(), Text(o, "by")),
            "const" => new SchemaChoice([o["const"]!]),
            "enum" => new SchemaChoice([.. ((JsonArray)o["enum"]!).Items]),
            "string" => ReadText((JsonObject)o["string"]!),
            "number" => ReadNumber((JsonObject)o["number"]!),
            var unknown => throw new InvalidOperationException("The embedded schema has an unknown node: " + unknown),
        };
    }

    private static SchemaText ReadText(JsonObject limits) =>
        new((int?)Number(limits, "min"), (int?)Number(limits, "max"), Text(limits, "pattern")) { Refinement = Text(limits, "check") };

    private static SchemaNumber ReadNumber(JsonObject limits) =>
        new(limits["int"] is JsonBoolean { Value: true }, Number(limits, "min"), Number(limits, "max"), Number(limits, "above"));

    private static double? Number(JsonObject o, string name) => (o[name] as JsonNumber)?.Value;

    private static string? Text(JsonObject o, string name) => (o[name] as JsonString)?.Value;
}
