using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules;

/// <summary>Something that a rule found: free of positions, the front end turns subject and slot into one.</summary>
public sealed record Finding
{
    /// <summary>The rule.</summary>
    public RuleDescriptor Rule { get; init; } = new();

    /// <summary>The node it is about.</summary>
    public NodeId Subject { get; init; }

    /// <summary>The place in that node.</summary>
    public Slot Slot { get; init; }

    /// <summary>What is wrong, with the numbers, why it matters, what to do.</summary>
    public string Message { get; init; } = string.Empty;

    /// <summary>What a fix needs to know.</summary>
    public EquatableArray<FindingProperty> Properties { get; init; }
}
