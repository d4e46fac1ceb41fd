namespace OpenClaw.Config.Core.Catalogue;

/// <summary>Prices in USD per million tokens; null where no source states one.</summary>
public sealed record ModelPrice
{
    /// <summary>USD per million input tokens.</summary>
    public double? Input { get; init; }

    /// <summary>USD per million output tokens.</summary>
    public double? Output { get; init; }

    /// <summary>USD per million tokens read from the prompt cache.</summary>
    public double? CacheRead { get; init; }

    /// <summary>USD per million tokens written to the prompt cache.</summary>
    public double? CacheWrite { get; init; }
}
