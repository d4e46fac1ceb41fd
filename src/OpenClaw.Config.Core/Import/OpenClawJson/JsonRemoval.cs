using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>Cuts values out of a document.</summary>
internal static class JsonRemoval
{
    /// <summary>The document without the values at the paths, and without objects that this left empty.</summary>
    public static JsonObject Without(JsonObject document, IReadOnlyList<JsonPath> paths) =>
        paths.Aggregate(document, (rest, path) => Cut(rest, path.Segments, 0) ?? JsonObject.Empty);

    private static JsonObject? Cut(JsonObject value, EquatableArray<string> path, int depth)
    {
        var name = path[depth];
        var members = value.Members
            .Select(m => m.Name != name ? m
                : depth + 1 == path.Count ? default
                : m.Value is JsonObject inner ? Cut(inner, path, depth + 1) is { } left ? new JsonMember(name, left) : default
                : m)
            .Where(m => m.Name is not null)
            .ToEquatableArray();
        return members.IsEmpty ? null : new JsonObject(members);
    }
}
