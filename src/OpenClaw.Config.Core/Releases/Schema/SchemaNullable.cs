namespace OpenClaw.Config.Core.Releases.Schema;

/// <summary>Something, or null.</summary>
public sealed class SchemaNullable : SchemaNode
{
    internal SchemaNullable(SchemaNode value) => Value = value;

    /// <summary>What it is when it isn't null.</summary>
    public SchemaNode Value { get; }
}
