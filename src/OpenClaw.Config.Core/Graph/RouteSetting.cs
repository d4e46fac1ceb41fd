using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Graph;

/// <summary>The pin of an aggregator to providers.</summary>
public sealed record RouteSetting
{
    /// <summary>The providers that may serve.</summary>
    public EquatableArray<string> Only { get; init; }

    /// <summary>The providers in the order in which they are tried.</summary>
    public EquatableArray<string> Order { get; init; }

    /// <summary>The providers that may not serve.</summary>
    public EquatableArray<string> Ignore { get; init; }

    /// <summary>Whether others may serve.</summary>
    public bool? AllowFallbacks { get; init; }

    /// <summary><c>deny</c> or <c>allow</c>.</summary>
    public string? DataCollection { get; init; }

    /// <summary>Only endpoints that keep nothing.</summary>
    public bool? ZeroDataRetention { get; init; }

    /// <summary>The precisions that may serve.</summary>
    public EquatableArray<string> Quantizations { get; init; }
}
