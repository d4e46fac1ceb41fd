namespace OpenClaw.Config.Runtime.Cooldowns;

/// <summary>How long the n-th failure in a row rests. The figures are OpenClaw 2026.9.6's own (<c>usage-failure-state.ts</c>).</summary>
internal sealed class CooldownSchedule
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);
    private readonly Func<int, TimeSpan> _rest;

    private CooldownSchedule(Func<int, TimeSpan> rest) => _rest = rest;

    /// <summary>No rest.</summary>
    public static CooldownSchedule None { get; } = new(_ => TimeSpan.Zero);

    /// <summary>30 s, 60 s, then 300 s.</summary>
    public static CooldownSchedule Generic { get; } = new(failures => TimeSpan.FromSeconds(failures switch { 1 => 30, 2 => 60, _ => 300 }));

    /// <summary>30 s, doubled each time, at most 24 h.</summary>
    public static CooldownSchedule RateLimit { get; } = Doubling(TimeSpan.FromSeconds(30), Day);

    /// <summary>10 min, doubled each time, at most 24 h.</summary>
    public static CooldownSchedule Billing { get; } = Doubling(TimeSpan.FromMinutes(10), Day);

    /// <summary>10 min, doubled each time, at most 60 min.</summary>
    public static CooldownSchedule AuthPermanent { get; } = Doubling(TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(60));

    /// <summary>The rest after the n-th failure in a row.</summary>
    /// <param name="failures">1 for the first.</param>
    public TimeSpan Rest(int failures) => _rest(Math.Max(1, failures));

    private static CooldownSchedule Doubling(TimeSpan first, TimeSpan cap) =>
        new(failures => TimeSpan.FromTicks((long)Math.Min(cap.Ticks, first.Ticks * Math.Pow(2, Math.Min(failures - 1, 30)))));
}
