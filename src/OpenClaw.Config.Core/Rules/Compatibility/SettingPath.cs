using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Rules.Compatibility;

/// <summary>A setting with the place in openclaw.json that it becomes.</summary>
/// <param name="Slot">Where it is declared.</param>
/// <param name="Key">Its key, for messages.</param>
/// <param name="Path">Its path in a release.</param>
/// <param name="Value">The value, where a release has a list of those that it accepts; else null.</param>
internal sealed record SettingPath(Slot Slot, string Key, Func<TargetRelease, string> Path, string? Value = null)
{
    /// <summary>Whether a release accepts it.</summary>
    public bool IsAcceptedBy(TargetRelease release)
    {
        var path = Path(release);
        return Value is null
            ? release.Profile.Knows(JsonPath.Parse(path))
            : release.Profile.AllowedAt(path) is var allowed && (allowed.Count == 0 || allowed.Contains(Value));
    }
}
