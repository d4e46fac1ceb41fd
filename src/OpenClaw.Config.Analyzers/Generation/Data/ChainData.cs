using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Generation.Data;

/// <summary>What is printed of a chain; the members are those of <c>ChainDescriptor</c>.</summary>
internal sealed record ChainData
{
    public NodeId Node { get; init; }

    public string Name { get; init; } = string.Empty;

    public EquatableArray<HopData> Hops { get; init; }

    public CapabilityKinds Needs { get; init; }

    public CapabilityKinds ProvenCapabilities { get; init; }

    public int? ProvenContext { get; init; }

    public int? PromptBudget { get; init; }

    public double? DeadlineSeconds { get; init; }

    public int WorstCaseAttempts { get; init; }

    public double? WorstCaseCost { get; init; }

    public double? MaxCost { get; init; }

    public ExposureKinds Exposure { get; init; }

    public HopData? OverflowTo { get; init; }

    public bool LocalOnly { get; init; }

    public EquatableArray<string> Residency { get; init; }

    public EquatableArray<string> DeniedTools { get; init; }

    /// <summary>That of the node: what is equal is of one node, and to hash all the rest costs more than to compare it.</summary>
    public override int GetHashCode() => Node.GetHashCode();
}
