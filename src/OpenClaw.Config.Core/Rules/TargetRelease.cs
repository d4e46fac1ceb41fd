namespace OpenClaw.Config.Core.Rules;

/// <summary>A release that a file may be for.</summary>
/// <param name="Text">Its name, as declared or as known: <c>2026.9</c>.</param>
/// <param name="IsModern">Whether it behaves as 2026.9 does; else as 2026.4.</param>
public sealed record TargetRelease(string Text, bool IsModern)
{
    /// <summary>The supported releases: what holds where no target is named.</summary>
    public static IReadOnlyList<TargetRelease> Supported { get; } = [new("2026.4", false), new("2026.9", true)];

    /// <summary>The releases that a declared target means; the supported ones where none is named, the newest where nobody knows it (OCC0005 says so).</summary>
    public static IReadOnlyList<TargetRelease> Of(string? target)
    {
        if (string.IsNullOrWhiteSpace(target))
        {
            return Supported;
        }

        var parts = target!.Trim().TrimStart('v').Split('-')[0].Split('.');
        var isOld = parts.Length >= 2 && int.TryParse(parts[0], out var year) && int.TryParse(parts[1], out var month) && (year < 2026 || (year == 2026 && month <= 4));
        return [new(target.Trim(), !isOld)];
    }
}
