namespace OpenClaw.Config.Core.Json;

/// <summary>A JSON <c>true</c> or <c>false</c>.</summary>
/// <param name="Value">The truth value.</param>
public sealed record JsonBoolean(bool Value) : JsonValue;
