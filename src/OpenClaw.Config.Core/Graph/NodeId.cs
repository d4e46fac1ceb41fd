namespace OpenClaw.Config.Core.Graph;

/// <summary>What names a node of the graph: in C# the assembly and full name of the declaring type, in JSON the path of the value.</summary>
/// <param name="Value">The name; unique within one graph.</param>
public readonly record struct NodeId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? string.Empty;
}
