using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Json;

/// <summary>A JSON array.</summary>
/// <param name="Items">The items, in order.</param>
public sealed record JsonArray(EquatableArray<JsonValue> Items) : JsonValue
{
    /// <summary>An array of strings.</summary>
    public static JsonArray Of(IEnumerable<string> items) => new(items.Select(i => (JsonValue)new JsonString(i)).ToEquatableArray());
}
