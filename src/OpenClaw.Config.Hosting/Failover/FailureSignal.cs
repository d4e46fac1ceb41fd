namespace OpenClaw.Config.Runtime.Failover;

/// <summary>What is known of one failure.</summary>
/// <param name="Kind">What was seen.</param>
internal sealed record FailureSignal(FailureKind Kind)
{
    /// <summary>The HTTP status, where there was one.</summary>
    public int? Status { get; init; }

    /// <summary>The provider's own code or type (<c>rate_limit_exceeded</c>), where it gave one.</summary>
    public string? Code { get; init; }

    /// <summary>The provider's words, keys taken out. May repeat the prompt: never logged.</summary>
    public string? Text { get; init; }

    /// <summary>How long the provider asks to wait, where it says so.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
