using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Releases.Schema;

/// <summary>One of a list of values.</summary>
public sealed class SchemaChoice : SchemaNode
{
    internal SchemaChoice(IReadOnlyList<JsonValue> values) => Values = values;

    /// <summary>The values; a single one is a constant.</summary>
    public IReadOnlyList<JsonValue> Values { get; }
}
