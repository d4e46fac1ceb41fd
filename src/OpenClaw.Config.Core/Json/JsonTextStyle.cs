namespace OpenClaw.Config.Core.Json;

/// <summary>The two forms in which values are printed.</summary>
public enum JsonTextStyle
{
    /// <summary>Strict JSON: every reader takes it.</summary>
    Json,

    /// <summary>JSON5 as people write <c>openclaw.json</c>: keys without quotes where that is legal, trailing commas.</summary>
    Json5,
}
