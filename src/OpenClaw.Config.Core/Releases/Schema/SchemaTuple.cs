namespace OpenClaw.Config.Core.Releases.Schema;

/// <summary>A list of a fixed length.</summary>
public sealed class SchemaTuple : SchemaNode
{
    internal SchemaTuple(IReadOnlyList<SchemaNode> items) => Items = items;

    /// <summary>What stands at each position.</summary>
    public IReadOnlyList<SchemaNode> Items { get; }
}
