using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Graph;

/// <summary>Everything that is declared, as immutable data that compares by value. Sorted by id.</summary>
public sealed record ConfigGraph
{
    /// <summary>The providers.</summary>
    public EquatableArray<ProviderNode> Providers { get; init; }

    /// <summary>The models of all providers.</summary>
    public EquatableArray<ModelNode> Models { get; init; }

    /// <summary>The fallback chains.</summary>
    public EquatableArray<ChainNode> Chains { get; init; }

    /// <summary>The agents of all roots.</summary>
    public EquatableArray<AgentNode> Agents { get; init; }

    /// <summary>The roots.</summary>
    public EquatableArray<RootNode> Roots { get; init; }
}
