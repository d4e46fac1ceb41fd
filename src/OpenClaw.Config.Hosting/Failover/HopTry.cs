using Polly;

namespace OpenClaw.Config.Runtime.Failover;

/// <summary>What the retry policy knows of the hop that is being tried.</summary>
internal sealed class HopTry
{
    /// <summary>Where the policy finds it.</summary>
    public static ResiliencePropertyKey<HopTry> Key { get; } = new("openclaw.hop");

    /// <summary>When the hop was begun.</summary>
    public long Started { get; init; }

    /// <summary>Whether another key of the account is left: then a limit is not waited out.</summary>
    public bool HasNextKey { get; init; }

    /// <summary>What is left of the chain's deadline; null where none is declared.</summary>
    public required Func<TimeSpan?> Left { get; init; }

    /// <summary>The longest that an attempt may take now.</summary>
    public required Func<TimeSpan> Limit { get; init; }
}
