using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Graph;

/// <summary>A root: one configuration, one file.</summary>
public sealed record RootNode
{
    /// <summary>What names the node.</summary>
    public NodeId Id { get; init; }

    /// <summary>The name for people: the declaration's name in C#, the id or path in JSON.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>C#: the namespace it stands in; it owns what is declared there and below.</summary>
    public string Namespace { get; init; } = string.Empty;

    /// <summary>C#: the assembly that declares it.</summary>
    public string Assembly { get; init; } = string.Empty;

    /// <summary>The chain or model that answers.</summary>
    public NodeReference? Default { get; init; }

    /// <summary>The chain or model for images.</summary>
    public NodeReference? Image { get; init; }

    /// <summary>The chain or model for PDF files.</summary>
    public NodeReference? Pdf { get; init; }

    /// <summary>The model for side tasks.</summary>
    public NodeReference? Utility { get; init; }

    /// <summary><c>models.mode</c>: true for replace, false for merge, null where it is not written.</summary>
    public bool? ReplaceModels { get; init; }

    /// <summary>Whether heavyweight tools are dropped.</summary>
    public bool? LocalModelLean { get; init; }

    /// <summary>The models that a user may switch to.</summary>
    public EquatableArray<NodeReference> Allow { get; init; }

    /// <summary>Whether an allowlist is written.</summary>
    public bool HasAllow { get; init; }

    /// <summary>C#: the models of the picker, in its order; empty for every declared model.</summary>
    public EquatableArray<NodeReference> Models { get; init; }

    /// <summary>The release that the file is for.</summary>
    public string? Target { get; init; }

    /// <summary>Name of the file.</summary>
    public string? File { get; init; }

    /// <summary>The file that ours is laid over.</summary>
    public string? Base { get; init; }

    /// <summary>Nothing may leave.</summary>
    public bool LocalOnly { get; init; }

    /// <summary>The regions that data may go to; empty for any.</summary>
    public EquatableArray<string> Residency { get; init; }

    /// <summary>Tools that nobody may use.</summary>
    public EquatableArray<string> DeniedTools { get; init; }

    /// <summary>Where tools run.</summary>
    public string? SandboxMode { get; init; }

    /// <summary>How long conversations are shortened.</summary>
    public string? CompactionMode { get; init; }

    /// <summary>Parameters of every request.</summary>
    public EquatableArray<ParameterSetting> Parameters { get; init; }

    /// <summary>Auth profiles.</summary>
    public EquatableArray<AuthProfileSetting> AuthProfiles { get; init; }

    /// <summary>The order of auth profiles.</summary>
    public EquatableArray<AuthOrderSetting> AuthOrders { get; init; }

    /// <summary>Whether a WhatsApp channel is configured: JSON <c>channels.whatsapp</c>, C# the same path of raw JSON.</summary>
    public bool HasWhatsApp { get; init; }

    /// <summary>JSON: references by subagents, heartbeat, compaction and memory flush.</summary>
    public EquatableArray<NodeReference> OtherReferences { get; init; }

    /// <summary>What no attribute says.</summary>
    public EquatableArray<RawJsonSetting> RawJson { get; init; }
}
