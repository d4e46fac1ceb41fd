namespace OpenClaw.Config.Runtime.Cooldowns;

/// <summary>Whether an attempt may start.</summary>
/// <param name="IsOpen">Whether it may.</param>
/// <param name="Until">When the rest ends, where it may not.</param>
/// <param name="Reason">Why it rests, where it does.</param>
internal readonly record struct CooldownGate(bool IsOpen, DateTimeOffset Until, FailureReason Reason)
{
    /// <summary>It may.</summary>
    public static CooldownGate Open { get; } = new(true, default, FailureReason.Unknown);
}
