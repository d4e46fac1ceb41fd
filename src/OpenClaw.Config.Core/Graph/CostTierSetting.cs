namespace OpenClaw.Config.Core.Graph;

/// <summary>A declared price for a range of input lengths.</summary>
public sealed record CostTierSetting
{
    /// <summary>Start of the range in input tokens, inclusive.</summary>
    public double From { get; init; }

    /// <summary>End of the range in input tokens, exclusive; null for no end.</summary>
    public double? To { get; init; }

    /// <summary>USD per million input tokens.</summary>
    public double Input { get; init; }

    /// <summary>USD per million output tokens.</summary>
    public double Output { get; init; }

    /// <summary>USD per million tokens read from the prompt cache.</summary>
    public double CacheRead { get; init; }

    /// <summary>USD per million tokens written to the prompt cache.</summary>
    public double CacheWrite { get; init; }
}
