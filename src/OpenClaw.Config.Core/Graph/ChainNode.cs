using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Graph;

/// <summary>A fallback chain: a declaration in C#, a <c>model</c> value in JSON.</summary>
public sealed record ChainNode
{
    /// <summary>What names the node.</summary>
    public NodeId Id { get; init; }

    /// <summary>The name for people: the declaration's name in C#, the id or path in JSON.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>C#: declared in another assembly.</summary>
    public bool IsForeign { get; init; }

    /// <summary>The primary, then the fallbacks; models or other chains.</summary>
    public EquatableArray<NodeReference> Entries { get; init; }

    /// <summary>Whether <c>fallbacks</c> is written (JSON: a string or <c>{primary}</c> is not the same as an empty list).</summary>
    public bool WritesFallbacks { get; init; } = true;

    /// <summary>What every hop must be able to do.</summary>
    public CapabilityKinds Needs { get; init; }

    /// <summary>The longest prompt in tokens.</summary>
    public double? PromptBudget { get; init; }

    /// <summary>Seconds within which it must answer.</summary>
    public double? DeadlineSeconds { get; init; }

    /// <summary>The patience with each hop.</summary>
    public PatienceSetting Patience { get; init; } = new();

    /// <summary>The patience with single hops.</summary>
    public EquatableArray<HopSetting> Hops { get; init; }

    /// <summary>The most that one request may cost, in USD.</summary>
    public double? MaxCost { get; init; }

    /// <summary>What it is exposed to.</summary>
    public ExposureKinds Exposure { get; init; }

    /// <summary>The model that takes over when a prompt does not fit.</summary>
    public NodeReference? OverflowTo { get; init; }

    /// <summary>Nothing may leave.</summary>
    public bool LocalOnly { get; init; }

    /// <summary>The regions that data may go to; empty for any.</summary>
    public EquatableArray<string> Residency { get; init; }

    /// <summary>Tools that are not offered.</summary>
    public EquatableArray<string> DeniedTools { get; init; }

    /// <summary>What no attribute says.</summary>
    public EquatableArray<RawJsonSetting> RawJson { get; init; }
}
