namespace OpenClaw.Config.Cli.Drift;

/// <summary>What a server says of a model that it serves.</summary>
/// <param name="Id">The id by which it is asked.</param>
/// <param name="Source">Which address said it.</param>
internal sealed record ServedModel(string Id, string Source)
{
    /// <summary>The window in tokens that is in force (loaded, or set at start); null where it does not say.</summary>
    public double? Window { get; init; }

    /// <summary>Whether it calls tools; null where it does not say.</summary>
    public bool? Tools { get; init; }

    /// <summary>Whether it takes images; null where it does not say.</summary>
    public bool? Images { get; init; }
}
