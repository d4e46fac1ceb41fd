namespace OpenClaw.Config;

/// <summary>A declared fallback chain with nested chains laid out flat, and what was proven of it.</summary>
public sealed record ChainDescriptor
{
    /// <summary>The declaration's name, for example <c>"Hybrid"</c>.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The hops in the order in which they are tried; no model twice.</summary>
    public IReadOnlyList<HopDescriptor> Hops { get; init; } = [];

    /// <summary>What every hop must be able to do.</summary>
    public Capabilities Needs { get; init; }

    /// <summary>What every hop was proven able to do.</summary>
    public Capabilities ProvenCapabilities { get; init; }

    /// <summary>The longest prompt in tokens that every hop was proven to take; null where a hop's window is unknown.</summary>
    public int? ProvenContext { get; init; }

    /// <summary>The longest prompt that the chain must carry, in tokens, where declared.</summary>
    public int? PromptBudget { get; init; }

    /// <summary>Seconds within which the chain must answer or give up, where declared.</summary>
    public double? DeadlineSeconds { get; init; }

    /// <summary>The most attempts that one request can take, over all hops.</summary>
    public int WorstCaseAttempts { get; init; }

    /// <summary>The most that one request can cost, in USD; null where a hop's price or window is unknown.</summary>
    public double? WorstCaseCost { get; init; }

    /// <summary>The most that one request may cost, in USD, where declared.</summary>
    public double? MaxCost { get; init; }

    /// <summary>What the chain is exposed to.</summary>
    public Exposure Exposure { get; init; }

    /// <summary>The model that takes over when a prompt does not fit, where declared.</summary>
    public HopDescriptor? OverflowTo { get; init; }

    /// <summary>Whether nothing may leave the machine or the private network.</summary>
    public bool LocalOnly { get; init; }

    /// <summary>The regions that data may go to; empty for any.</summary>
    public IReadOnlyList<string> Residency { get; init; } = [];

    /// <summary>Tools that are not offered on this chain.</summary>
    public IReadOnlyList<string> DeniedTools { get; init; } = [];
}
