using OpenClaw.Config.Runtime.Advice;

namespace OpenClaw.Config.Runtime.Failover;

/// <summary>One request on its way along a chain: its clock and what was tried.</summary>
/// <param name="chain">The chain.</param>
/// <param name="request">What it asks for.</param>
/// <param name="time">The clock.</param>
internal sealed class ChainRun(ChainDescriptor chain, RequestFacts request, TimeProvider time)
{
    private readonly List<ChainAttempt> _attempts = [];
    private readonly long _started = time.GetTimestamp();

    /// <summary>The chain.</summary>
    public ChainDescriptor Chain => chain;

    /// <summary>What the request asks for.</summary>
    public RequestFacts Request => request;

    /// <summary>Time since the request came.</summary>
    public TimeSpan Elapsed => time.GetElapsedTime(_started);

    /// <summary>What is left of the chain's deadline; null where none is declared.</summary>
    public TimeSpan? Left => chain.DeadlineSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) - Elapsed : null;

    /// <summary>
    /// Whether the deadline is reached. An attempt that has all the time that is left ends with a timer, and timers may fire up to their
    /// resolution early (16 ms on Windows): what is left then is of no use to anybody.
    /// </summary>
    public bool IsOutOfTime => Left <= TimeSpan.FromMilliseconds(20);

    /// <summary>Whether any model was asked.</summary>
    public bool AnyAsked => _attempts.Any(attempt => attempt.Outcome == AttemptOutcome.Failed);

    /// <summary>What was tried so far.</summary>
    public IReadOnlyList<ChainAttempt> Attempts => _attempts;

    /// <summary>Notes a step that asked nobody.</summary>
    public void Skip(ModelRef model, AttemptOutcome outcome, string detail, FailureReason? reason = null, int key = 0) =>
        _attempts.Add(new(model, outcome, time.GetUtcNow(), TimeSpan.Zero) { Detail = detail, Reason = reason, Key = key });

    /// <summary>Notes a step.</summary>
    public void Add(ChainAttempt attempt) => _attempts.Add(attempt);

    /// <summary>What happened.</summary>
    /// <param name="served">Who answered, if anybody did.</param>
    public ChainReport Report(ModelRef? served) => new(chain.Name, served, [.. _attempts], Elapsed);
}
