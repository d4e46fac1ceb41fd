using OpenClaw.Config.Core.Releases;

namespace OpenClaw.Config.Core.Rules;

/// <summary>A release that a file may be for.</summary>
/// <param name="Text">Its name, as declared or as known: <c>2026.9</c>.</param>
/// <param name="Profile">What the release accepts.</param>
public sealed record TargetRelease(string Text, ReleaseProfile Profile)
{
    /// <summary>The supported releases: what holds where no target is named.</summary>
    public static IReadOnlyList<TargetRelease> Supported { get; } = ReleaseProfile.All
        .Select(p => new TargetRelease((p.Version with { Patch = null }).ToString(), p)).ToArray();

    /// <summary>Whether it behaves as 2026.9 does (agents by key, its own floors); else as 2026.4.</summary>
    public bool IsModern => Profile.HasKeyedAgents;

    /// <summary>The releases that a declared target means; the supported ones where none is named, the newest where nobody knows it (OCC0005 says so).</summary>
    /// <param name="target">The target.</param>
    public static IReadOnlyList<TargetRelease> Of(string? target)
        => string.IsNullOrWhiteSpace(target) ? Supported : [new(target!.Trim(), ReleaseProfile.Find(target) ?? ReleaseProfile.Newest)];
}
