using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Graph;

/// <summary>An agent.</summary>
public sealed record AgentNode
{
    /// <summary>What names the node.</summary>
    public NodeId Id { get; init; }

    /// <summary>The name for people: the declaration's name in C#, the id or path in JSON.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The root it belongs to.</summary>
    public NodeId Root { get; init; }

    /// <summary>Its id.</summary>
    public string AgentId { get; init; } = string.Empty;

    /// <summary>Its place among the agents of its root.</summary>
    public int Order { get; init; }

    /// <summary>Its own chain or model.</summary>
    public NodeReference? Model { get; init; }

    /// <summary>Its own chain or model for images.</summary>
    public NodeReference? Image { get; init; }

    /// <summary>Whether heavyweight tools are dropped.</summary>
    public bool? LocalModelLean { get; init; }

    /// <summary>What every hop must be able to do.</summary>
    public CapabilityKinds Needs { get; init; }

    /// <summary>What it is exposed to.</summary>
    public ExposureKinds Exposure { get; init; }

    /// <summary>Nothing may leave.</summary>
    public bool LocalOnly { get; init; }

    /// <summary>The regions that data may go to; empty for any.</summary>
    public EquatableArray<string> Residency { get; init; }

    /// <summary>Tools that it may not use.</summary>
    public EquatableArray<string> DeniedTools { get; init; }

    /// <summary>Where its tools run.</summary>
    public string? SandboxMode { get; init; }

    /// <summary>How its long conversations are shortened.</summary>
    public string? CompactionMode { get; init; }

    /// <summary>JSON, or proven: the models that a user may switch to.</summary>
    public EquatableArray<NodeReference> Allow { get; init; }

    /// <summary>Whether an allowlist is written.</summary>
    public bool HasAllow { get; init; }

    /// <summary>Parameters of its requests.</summary>
    public EquatableArray<ParameterSetting> Parameters { get; init; }

    /// <summary>What no attribute says.</summary>
    public EquatableArray<RawJsonSetting> RawJson { get; init; }
}
