namespace OpenClaw.Config.Core.Releases.Schema;

/// <summary>An object whose keys are free: a map.</summary>
public sealed class SchemaRecord : SchemaNode
{
    internal SchemaRecord(SchemaNode value, string? pattern)
    {
        Value = value;
        Key = new(null, null, pattern);
    }

    /// <summary>What each key holds.</summary>
    public SchemaNode Value { get; }

    internal SchemaText Key { get; }
}
