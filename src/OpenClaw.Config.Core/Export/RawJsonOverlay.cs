using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Export;

/// <summary>Lays <c>[RawJson]</c> over what the attributes say.</summary>
internal static class RawJsonOverlay
{
    /// <summary>The object with the settings at their paths, in order; one that is not JSON5 or has no path is left out, the rules tell.</summary>
    public static JsonObject Apply(JsonObject value, IEnumerable<RawJsonSetting> settings)
    {
        foreach (var setting in settings)
        {
            var path = JsonPath.Parse(setting.Path);
            if (!path.Segments.IsEmpty && JsonLiteral.Parse(setting.Json) is { } json)
            {
                value = Set(value, path.Segments, 0, json);
            }
        }

        return value;
    }

    // The value at a path is replaced, not merged: what is written raw is meant as it stands.
    private static JsonObject Set(JsonObject value, EquatableArray<string> path, int depth, JsonValue json)
    {
        var name = path[depth];
        var member = depth == path.Count - 1 ? json : Set(value[name] as JsonObject ?? JsonObject.Empty, path, depth + 1, json);
        return new(value.Members.Where(m => m.Name != name).Append(new JsonMember(name, member)).ToEquatableArray());
    }
}
