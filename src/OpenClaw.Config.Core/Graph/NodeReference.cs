namespace OpenClaw.Config.Core.Graph;

/// <summary>A reference from one node to another.</summary>
public sealed record NodeReference
{
    /// <summary>What stands there: a type's name in C#, a model reference or alias in JSON.</summary>
    public string Written { get; init; } = string.Empty;

    /// <summary>The node it points to; null where there is none.</summary>
    public NodeId? Target { get; init; }

    /// <summary>What it points to.</summary>
    public NodeKind Kind { get; init; }
}
