using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Releases.Schema;

/// <summary>A boolean or null.</summary>
public sealed class SchemaScalar : SchemaNode
{
    internal SchemaScalar(string type) => Type = type;

    /// <summary><c>boolean</c> or <c>null</c>.</summary>
    public string Type { get; }

    internal bool Takes(JsonValue value) => Type == "boolean" ? value is JsonBoolean : value is JsonNull;
}
