namespace OpenClaw.Config.Core.Graph;

/// <summary>The patience with a hop; what is not written is null.</summary>
public sealed record PatienceSetting
{
    /// <summary>How often the generated clients try the same hop again where nobody says; within one second in all, so that the next hop is near.</summary>
    public const int DefaultRetries = 1;

    /// <summary>Seconds to wait for the first token.</summary>
    public double? FirstTokenSeconds { get; init; }

    /// <summary>Seconds for one attempt.</summary>
    public double? AttemptSeconds { get; init; }

    /// <summary>How often the same hop is tried again.</summary>
    public int? Retries { get; init; }
}
