namespace OpenClaw.Config.Core.Json;

/// <summary>A JSON number; a double, as in OpenClaw's own JavaScript.</summary>
/// <param name="Value">The number.</param>
public sealed record JsonNumber(double Value) : JsonValue;
