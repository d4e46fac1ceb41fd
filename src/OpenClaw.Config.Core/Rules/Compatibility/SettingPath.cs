using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Rules.Compatibility;

/// <summary>A setting with the place in openclaw.json that it becomes.</summary>
/// <param name="Slot">Where it is declared.</param>
/// <param name="Key">Its key, for messages.</param>
/// <param name="Path">Its path in a release.</param>
/// <param name="Value">The value, where releases differ in those that they accept; null where only the key matters.</param>
internal sealed record SettingPath(Slot Slot, string Key, Func<TargetRelease, string> Path, JsonValue? Value = null)
{
    /// <summary>Whether the writer leaves it out for every release, since none has it there.</summary>
    public bool IsNeverWritten { get; init; }

    /// <summary>Whether it is raw JSON, whose message says what is wrong with the value; a <see cref="Key"/> of any other names the value.</summary>
    public bool IsRaw => Slot.Attribute == AttributeKind.RawJson;

    /// <summary>Whether a fix can take it out without breaking what stands around it.</summary>
    public bool IsRemovable => Slot.Attribute != AttributeKind.AuthProfile && Slot is not { Attribute: AttributeKind.Model, Argument: "Input" };

    /// <summary>Whether a release accepts it.</summary>
    public bool IsAcceptedBy(TargetRelease release)
        => release.Profile.Knows(At(release)) && (Value is null || release.Profile.Refusal(At(release), Value) is null);

    /// <summary>What a release that rejects it does not accept, for a message.</summary>
    public string Rejected(TargetRelease release)
        => IsRaw && Value is not null && release.Profile.Knows(At(release)) && release.Profile.Refusal(At(release), Value) is { } issue
            ? $"this value of {Key} ({(issue.Expected.Length > 0 ? "expected " + issue.Expected : Text.Short(issue.Message, 120))})"
            : Key;

    private JsonPath At(TargetRelease release) => JsonPath.Parse(Path(release));
}
