using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Releases.Schema;

namespace OpenClaw.Config.Core.Releases.Checks;

/// <summary>A configuration as the release sees it after its own migrations, and where its parts were written.</summary>
/// <param name="Config">The configuration.</param>
/// <param name="Moves">What moved: from a path in <paramref name="Config"/> to the path in the file.</param>
internal sealed record MigratedConfig(JsonValue Config, IReadOnlyList<KeyValuePair<JsonPath, JsonPath>> Moves)
{
    /// <summary>The issues with the places in the file.</summary>
    public IReadOnlyList<SchemaIssue> Located(List<SchemaIssue> issues) =>
        Moves.Count == 0 ? issues : issues.ConvertAll(i => i with { WrittenAt = Locate(i.Path) });

    private JsonPath? Locate(JsonPath path)
    {
        foreach (var move in Moves)
        {
            var prefix = move.Key.Segments;
            if (path.Segments.Count >= prefix.Count && path.Segments.Take(prefix.Count).SequenceEqual(prefix))
            {
                return new(move.Value.Segments.Concat(path.Segments.Skip(prefix.Count)).ToEquatableArray());
            }
        }

        return null;
    }
}
