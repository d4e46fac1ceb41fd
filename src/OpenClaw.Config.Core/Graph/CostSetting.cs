namespace OpenClaw.Config.Core.Graph;

/// <summary>A declared price, in USD per million tokens; what is not written is null.</summary>
public sealed record CostSetting
{
    /// <summary>Input tokens.</summary>
    public double? Input { get; init; }

    /// <summary>Output tokens.</summary>
    public double? Output { get; init; }

    /// <summary>Tokens read from the prompt cache.</summary>
    public double? CacheRead { get; init; }

    /// <summary>Tokens written to the prompt cache.</summary>
    public double? CacheWrite { get; init; }
}
