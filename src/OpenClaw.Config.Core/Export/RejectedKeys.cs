using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Releases;
using OpenClaw.Config.Core.Releases.Schema;

namespace OpenClaw.Config.Core.Export;

/// <summary>
/// Takes out the keys that came in raw and that a release in question does not know: one unknown key and the gateway does not start.
/// What attributes say needs no such check, each of their keys has its release.
/// </summary>
internal static class RejectedKeys
{
    // A key may hide another one behind a shape that does not fit; few layers are enough for any configuration.
    private const int Rounds = 4;

    public static JsonObject TakeOut(JsonObject file, string? target)
    {
        var releases = ReleaseProfile.Find(target) is { } release ? [release] : ReleaseProfile.All;
        for (var round = 0; round < Rounds; round++)
        {
            var rejected = releases.SelectMany(r => r.Validate(file)).Where(i => i.Kind == SchemaIssueKind.UnknownKey).ToArray();
            if (rejected.Length == 0)
            {
                break;
            }

            foreach (var issue in rejected)
            {
                file = (JsonObject)Without(file, (issue.WrittenAt ?? issue.Path).Segments, 0, issue.Keys);
            }
        }

        return file;
    }

    private static JsonValue Without(JsonValue value, EquatableArray<string> path, int depth, EquatableArray<string> keys) => value switch
    {
        JsonObject o when depth == path.Count => new JsonObject(o.Members.Where(m => !keys.Contains(m.Name)).ToEquatableArray()),
        JsonObject o => new JsonObject(o.Members.Select(m => m.Name == path[depth] ? new JsonMember(m.Name, Without(m.Value, path, depth + 1, keys)) : m).ToEquatableArray()),
        JsonArray a when depth < path.Count && JsonPath.TryIndex(path[depth], out var index) => new JsonArray(
            a.Items.Select((item, i) => i == index ? Without(item, path, depth + 1, keys) : item).ToEquatableArray()),
        _ => value,
    };
}
