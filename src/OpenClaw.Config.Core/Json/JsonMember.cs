namespace OpenClaw.Config.Core.Json;

/// <summary>A name and its value in a <see cref="JsonObject"/>.</summary>
/// <param name="Name">The key.</param>
/// <param name="Value">The value.</param>
public readonly record struct JsonMember(string Name, JsonValue Value);
