namespace OpenClaw.Config.Runtime;

/// <summary>One step of a request: a model that was asked, or skipped.</summary>
/// <param name="Model">The model.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="StartedAt">When.</param>
/// <param name="Duration">How long; zero where it was skipped.</param>
public sealed record ChainAttempt(ModelRef Model, AttemptOutcome Outcome, DateTimeOffset StartedAt, TimeSpan Duration)
{
    /// <summary>Why it failed; null where it did not.</summary>
    public FailureReason? Reason { get; init; }

    /// <summary>The HTTP status, where there was one.</summary>
    public int? Status { get; init; }

    /// <summary>The number of the key within its account, from 0.</summary>
    public int Key { get; init; }

    /// <summary>One clause in our own words; never the provider's, never a prompt, an answer or a key.</summary>
    public string? Detail { get; init; }

    /// <summary>What to do about it, in a sentence; null where there is nothing to do but to wait.</summary>
    public string? Advice { get; init; }
}
