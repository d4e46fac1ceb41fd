namespace OpenClaw.Config.Runtime.Cooldowns;

/// <summary>A rest that is on, or was on and has not been ended by a success.</summary>
/// <param name="Until">When it ends.</param>
/// <param name="Failures">Failures in a row, this one included.</param>
/// <param name="Reason">The last failure.</param>
/// <param name="LastFailure">When that was.</param>
internal sealed record CooldownEntry(DateTimeOffset Until, int Failures, FailureReason Reason, DateTimeOffset LastFailure)
{
    // OpenClaw forgets failures after a day.
    private static readonly TimeSpan Memory = TimeSpan.FromHours(24);

    /// <summary>Whether it is on.</summary>
    public bool IsOn(DateTimeOffset now) => Until > now;

    /// <summary>The entry after one more failure.</summary>
    /// <param name="last">The entry before, if any.</param>
    /// <param name="now">When it failed.</param>
    /// <param name="reason">Why.</param>
    /// <param name="schedule">How long the n-th failure rests.</param>
    /// <param name="retryAfter">How long the provider asks to wait, already capped; wins where it is longer.</param>
    public static CooldownEntry After(CooldownEntry? last, DateTimeOffset now, FailureReason reason, CooldownSchedule schedule, TimeSpan? retryAfter)
    {
        var asked = now + (retryAfter ?? TimeSpan.Zero);
        if (last?.IsOn(now) == true)
        {
            // Requests that were already under way fail too: one outage counts once. A later deadline wins.
            return last with { Until = Later(last.Until, asked), LastFailure = now };
        }

        var failures = last is null || now - last.LastFailure > Memory ? 1 : last.Failures + 1;
        return new(Later(now + schedule.Rest(failures), asked), failures, reason, now);
    }

    /// <summary>What two processes know together: the later deadline and the higher count win.</summary>
    public static CooldownEntry? Merge(CooldownEntry? one, CooldownEntry? other)
    {
        if (one is null || other is null)
        {
            return one ?? other;
        }

        var latest = one.LastFailure >= other.LastFailure ? one : other;
        return latest with { Until = Later(one.Until, other.Until), Failures = Math.Max(one.Failures, other.Failures) };
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one >= other ? one : other;
}
