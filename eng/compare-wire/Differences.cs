using System.Text.Json.Nodes;

namespace OpenClaw.Config.CompareWire;

/// <summary>Compares two requests, part by part.</summary>
internal static class Differences
{
    /// <summary>Where ours differs from the real one.</summary>
    public static IReadOnlyList<Difference> Of(JsonObject real, JsonObject ours)
    {
        var differences = new List<Difference>();
        Compare("body", real["body"], ours["body"], differences);
        Compare("header", Lower(real["headers"]!.AsObject()), Lower(ours["headers"]!.AsObject()), differences);
        var (path, own) = (new Uri((string)real["url"]!).AbsolutePath, new Uri((string)ours["url"]!).AbsolutePath);
        return path == own ? differences : [.. differences, new("url", $"{path} | {own}")];
    }

    private static void Compare(string path, JsonNode? real, JsonNode? ours, List<Difference> differences)
    {
        if (real is JsonObject left && ours is JsonObject right)
        {
            foreach (var name in left.Select(member => member.Key).Union(right.Select(member => member.Key)))
            {
                Compare(path + "." + name, left.ContainsKey(name) ? left[name] ?? "null" : null, right.ContainsKey(name) ? right[name] ?? "null" : null, differences);
            }
        }
        else if (real is JsonArray some && ours is JsonArray other && some.Count == other.Count)
        {
            for (var index = 0; index < some.Count; index++)
            {
                Compare($"{path}[{index}]", some[index], other[index], differences);
            }
        }
        else if (!JsonNode.DeepEquals(real, ours))
        {
            differences.Add(new(path, $"{Show(real)} | {Show(ours)}"));
        }
    }

    private static string Show(JsonNode? node) => node is null ? "-" : node.ToJsonString() is { Length: > 160 } text ? text[..160] + "…" : node.ToJsonString();

    private static JsonObject Lower(JsonObject headers) => new(headers.Select(header => KeyValuePair.Create(header.Key.ToLowerInvariant(), header.Value?.DeepClone())));
}
