namespace OpenClaw.Config;

/// <summary>One hop of a chain: a model and the patience with it.</summary>
/// <param name="Model">The model.</param>
public sealed record HopDescriptor(ModelDescriptor Model)
{
    /// <summary>Seconds to wait for the first token, where the chain or the hop says so.</summary>
    public double? FirstTokenSeconds { get; init; }

    /// <summary>Seconds for one attempt, where the chain or the hop says so.</summary>
    public double? AttemptSeconds { get; init; }

    /// <summary>How often the hop is tried again, where the chain or the hop says so.</summary>
    public int? Retries { get; init; }
}
