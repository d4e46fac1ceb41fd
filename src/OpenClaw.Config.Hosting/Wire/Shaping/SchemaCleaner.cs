using System.Text.Json.Nodes;

namespace OpenClaw.Config.Runtime.Wire.Shaping;

/// <summary>Takes out of tool schemas what a server can't read (<c>compat.toolSchemaProfile</c>, <c>compat.unsupportedToolSchemaKeywords</c>).</summary>
internal static class SchemaCleaner
{
    // llama.cpp builds a grammar of the schema; long repetitions blow it up (OpenClaw's profile "llamacpp").
    private const int LlamaCppMaxLength = 2_000;

    // OpenClaw's list for Gemini.
    private static readonly string[] GeminiKeywords =
    [
        "patternProperties", "additionalProperties", "$schema", "$id", "$ref", "$defs", "definitions", "examples", "minLength", "maxLength",
        "minimum", "maximum", "multipleOf", "pattern", "format", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
    ];

    // Under these, the keys are names of the user's, not keywords.
    private static readonly string[] NameMaps = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];

    /// <summary>Cleans a schema in place.</summary>
    public static void Clean(JsonNode? schema, RequestShape shape)
    {
        if (shape.ToolSchemaProfile is null && shape.UnsupportedKeywords.Count == 0)
        {
            return;
        }

        Visit(schema, shape);
    }

    private static void Visit(JsonNode? node, RequestShape shape)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
            {
                Visit(item, shape);
            }
        }
        else if (node is JsonObject map)
        {
            foreach (var name in map.Where(member => Unsupported(member.Key, member.Value, shape)).Select(member => member.Key).ToArray())
            {
                map.Remove(name);
            }

            foreach (var (name, value) in map)
            {
                if (NameMaps.Contains(name) && value is JsonObject names)
                {
                    foreach (var (_, property) in names)
                    {
                        Visit(property, shape);
                    }
                }
                else if (name is not ("enum" or "const" or "default" or "examples" or "required"))
                {
                    Visit(value, shape);
                }
            }
        }
    }

    private static bool Unsupported(string keyword, JsonNode? value, RequestShape shape) =>
        shape.UnsupportedKeywords.Contains(keyword)
        || (shape.ToolSchemaProfile == "gemini" && GeminiKeywords.Contains(keyword))
        || (shape.ToolSchemaProfile == "llamacpp"
            && (keyword == "pattern" || (keyword == "maxLength" && value is JsonValue number && number.TryGetValue(out double length) && length >= LlamaCppMaxLength)));
}
