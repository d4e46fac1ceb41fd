namespace OpenClaw.Config.Runtime.Failover;

/// <summary>How long and how often a hop is tried: declared for the hop or chain, else set for the provider, else the defaults.</summary>
/// <param name="FirstToken">To the first token of a stream.</param>
/// <param name="Idle">Between two pieces of a stream.</param>
/// <param name="Attempt">From start to end.</param>
/// <param name="Retries">How often the same hop is tried again.</param>
/// <param name="RetryDelay">Before the first retry; doubled each time.</param>
/// <param name="RetryBudget">The time that retries may take.</param>
/// <param name="MaxRetryAfter">The longest Retry-After that is believed.</param>
/// <param name="IsDeclared">Whether the first-token or attempt patience is somebody's word, not a default.</param>
internal sealed record Patience(
    TimeSpan FirstToken, TimeSpan Idle, TimeSpan Attempt, int Retries, TimeSpan RetryDelay, TimeSpan RetryBudget, TimeSpan MaxRetryAfter, bool IsDeclared)
{
    /// <summary>The patience of a hop.</summary>
    public static Patience Of(HopDescriptor hop, TimeSpan? providerTimeout, OpenClawRuntimeOptions options)
    {
        var model = hop.Model;
        var attempt = Seconds(hop.AttemptSeconds) ?? providerTimeout ?? Seconds(model.Provider.TimeoutSeconds);
        var first = Seconds(hop.FirstTokenSeconds);
        var hosted = model.Reasoning.OrNull == true ? options.FirstToken * 2 : options.FirstToken;
        var usual = model.Hosting == Hosting.Local ? options.FirstTokenLocal : hosted;
        var whole = attempt ?? options.Attempt;
        return new(
            Min(first ?? usual, whole),
            Min(options.Idle, whole),
            whole,
            hop.Retries ?? options.Retries,
            options.RetryDelay,
            // Who declares retries has the time for them.
            hop.Retries is null ? options.RetryBudget : TimeSpan.MaxValue,
            options.MaxRetryAfter,
            attempt is not null || first is not null);
    }

    /// <summary>What the provider asks to wait, as far as it is believed.</summary>
    public TimeSpan? Capped(TimeSpan? retryAfter) => retryAfter is { } wait ? Min(wait, MaxRetryAfter) : null;

    private static TimeSpan? Seconds(double? seconds) => seconds is > 0 and < 1e7 ? TimeSpan.FromSeconds(seconds.Value) : null;

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one <= other ? one : other;
}
