using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Releases;
using OpenClaw.Config.Core.Releases.Schema;

namespace OpenClaw.Config.Cli.Importing;

/// <summary>The release by which a file is read, and the one that its declarations name.</summary>
/// <param name="Release">The release that accepts the file; the asked or newest one where none does.</param>
/// <param name="Target">What the root's <c>Target</c> says: null where every known release accepts the file.</param>
/// <param name="Issues">Why no release accepts it; empty where one does.</param>
internal sealed record SourceRelease(ReleaseProfile Release, string? Target, IReadOnlyList<SchemaIssue> Issues)
{
    /// <summary>Finds the release of a file.</summary>
    /// <param name="config">The configuration.</param>
    /// <param name="asked">The value of <c>--release</c>; null for the file's own.</param>
    public static SourceRelease Of(JsonValue config, ReleaseProfile? asked)
    {
        var own = asked ?? OwnRelease(config);
        var verdicts = ReleaseProfile.All.ToDictionary(r => r, r => r.Validate(config));
        if (verdicts.Values.All(v => v.Count == 0))
        {
            return new(own, null, []);
        }

        // Who asks for a release gets its verdict; else the file may as well be one of an older release.
        var release = verdicts[own].Count == 0 || asked is not null ? own
            : ReleaseProfile.All.LastOrDefault(r => verdicts[r].Count == 0) ?? own;
        return new(release, $"{release.Version.Year}.{release.Version.Month}", verdicts[release]);
    }

    /// <summary>The release that a file names itself, else the newest.</summary>
    internal static ReleaseProfile OwnRelease(JsonValue config) =>
        ReleaseProfile.NearestTo((JsonPath.Of("meta", "lastTouchedVersion").Find(config) as JsonString)?.Value) ?? ReleaseProfile.Newest;
}
