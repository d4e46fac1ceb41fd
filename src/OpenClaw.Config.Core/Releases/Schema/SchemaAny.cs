namespace OpenClaw.Config.Core.Releases.Schema;

/// <summary>Anything.</summary>
public sealed class SchemaAny : SchemaNode;
