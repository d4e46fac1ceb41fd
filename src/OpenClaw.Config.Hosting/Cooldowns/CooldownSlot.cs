namespace OpenClaw.Config.Runtime.Cooldowns;

/// <summary>One rest, with the probe that may go through when it is over. Safe for many at once.</summary>
internal sealed class CooldownSlot
{
    // A probe that nobody reports on (a crash between) frees the way again.
    private static readonly TimeSpan ProbeLease = TimeSpan.FromSeconds(60);

    private readonly Lock _gate = new();
    private CooldownEntry? _entry;
    private DateTimeOffset _probeUntil;

    /// <summary>The rest, if there is one.</summary>
    public CooldownEntry? Entry
    {
        get
        {
            lock (_gate)
            {
                return _entry;
            }
        }
    }

    /// <summary>Lets an attempt through: when nothing rests, or as the one probe after a rest.</summary>
    /// <param name="now">The time.</param>
    /// <param name="take">Whether to take the probe, where one is free.</param>
    public CooldownGate Enter(DateTimeOffset now, bool take)
    {
        lock (_gate)
        {
            if (_entry is null)
            {
                return CooldownGate.Open;
            }

            if (_entry.IsOn(now))
            {
                return new(false, _entry.Until, _entry.Reason);
            }

            if (_probeUntil > now)
            {
                return new(false, _probeUntil, _entry.Reason);
            }

            if (take)
            {
                _probeUntil = now + ProbeLease;
            }

            return CooldownGate.Open;
        }
    }

    /// <summary>One more failure.</summary>
    public CooldownEntry Fail(DateTimeOffset now, FailureReason reason, CooldownSchedule schedule, TimeSpan? retryAfter)
    {
        lock (_gate)
        {
            _probeUntil = default;
            return _entry = CooldownEntry.After(_entry, now, reason, schedule, retryAfter);
        }
    }

    /// <summary>Takes in what another process knows.</summary>
    public void Merge(CooldownEntry? other)
    {
        lock (_gate)
        {
            _entry = CooldownEntry.Merge(_entry, other);
        }
    }

    /// <summary>The attempt told nothing about the rest: the next one may probe.</summary>
    public void Release()
    {
        lock (_gate)
        {
            _probeUntil = default;
        }
    }

    /// <summary>A success ends the rest and its count.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Clear()
    {
        lock (_gate)
        {
            var was = _entry is not null;
            _entry = null;
            _probeUntil = default;
            return was;
        }
    }
}
