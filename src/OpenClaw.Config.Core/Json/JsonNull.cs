namespace OpenClaw.Config.Core.Json;

/// <summary>The JSON <c>null</c>.</summary>
public sealed record JsonNull : JsonValue
{
    /// <summary>The one value.</summary>
    public static JsonNull Instance { get; } = new();
}
