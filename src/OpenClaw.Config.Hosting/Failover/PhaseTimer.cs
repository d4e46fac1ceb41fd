namespace OpenClaw.Config.Runtime.Failover;

/// <summary>Ends a stream that is silent for too long: first the patience for the first token, then the one between pieces.</summary>
internal sealed class PhaseTimer : IDisposable
{
    private readonly ITimer _timer;
    private readonly CancellationTokenSource _source;

    /// <summary>Starts it with the patience for the first token.</summary>
    public PhaseTimer(TimeProvider time, CancellationTokenSource source, TimeSpan firstToken)
    {
        _source = source;
        _timer = time.CreateTimer(static state => ((PhaseTimer)state!).Fire(), this, firstToken, Timeout.InfiniteTimeSpan);
    }

    /// <summary>What it waits for.</summary>
    public FailureKind Kind { get; private set; } = FailureKind.FirstTokenTimeout;

    /// <summary>Whether the wait was in vain.</summary>
    public bool HasFired { get; private set; }

    /// <summary>A piece came: waits for the next one.</summary>
    public void Piece(TimeSpan idle)
    {
        Kind = FailureKind.IdleTimeout;
        _timer.Change(idle, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The caller is at work with a piece: that time is nobody's fault.</summary>
    public void Pause() => _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private void Fire()
    {
        HasFired = true;
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The stream ended at the same moment.
        }
    }
}
