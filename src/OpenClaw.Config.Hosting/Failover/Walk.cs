namespace OpenClaw.Config.Runtime.Failover;

/// <summary>The state of one walk along a chain.</summary>
/// <typeparam name="T">What an attempt gives.</typeparam>
/// <param name="run">The request.</param>
/// <param name="attempt">Asks one model.</param>
/// <param name="cancellation">The caller's token.</param>
internal sealed class Walk<T>(ChainRun run, Func<AttemptContext, ValueTask<T>> attempt, CancellationToken cancellation)
{
    /// <summary>The request.</summary>
    public ChainRun Run => run;

    /// <summary>Asks one model.</summary>
    public Func<AttemptContext, ValueTask<T>> Attempt => attempt;

    /// <summary>The caller's token.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>Hops that are still to come, this one included.</summary>
    public int HopsLeft { get; set; }

    /// <summary>Whether no further hop is asked.</summary>
    public bool IsOver { get; set; }

    /// <summary>Whether a failure ended the walk for good (refusal, overflow).</summary>
    public bool Stopped { get; set; }

    /// <summary>Whether the prompt did not fit.</summary>
    public bool Overflowed { get; set; }

    /// <summary>Whether somebody answered.</summary>
    public bool HasResult { get; private set; }

    /// <summary>The answer.</summary>
    public T? Result { get; private set; }

    /// <summary>The last failure.</summary>
    public ModelFailureException? Failure { get; set; }

    /// <summary>Providers whose certificate is not trusted.</summary>
    public HashSet<string> SkippedProviders { get; } = new(StringComparer.Ordinal);

    /// <summary>Who rests and is back first.</summary>
    public (HopTarget Target, DateTimeOffset Until)? Resting { get; private set; }

    /// <summary>Somebody answered.</summary>
    public void Succeed(T result)
    {
        Result = result;
        HasResult = true;
        IsOver = true;
    }

    /// <summary>Somebody rests.</summary>
    public void Rests(HopTarget target, DateTimeOffset until)
    {
        if (Resting is not { } first || until < first.Until)
        {
            Resting = (target, until);
        }
    }
}
