namespace OpenClaw.Config.Runtime.Failover;

/// <summary>Where a chain goes after a failure.</summary>
internal enum NextStep
{
    /// <summary>The next hop.</summary>
    NextHop,

    /// <summary>The next key of the same account, then the next hop.</summary>
    NextKey,

    /// <summary>The next hop of another provider.</summary>
    NextProvider,

    /// <summary>The model that the chain declares for overflow; without one the request ends.</summary>
    Overflow,

    /// <summary>The request ends.</summary>
    Stop,
}
