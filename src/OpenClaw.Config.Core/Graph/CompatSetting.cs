using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Graph;

/// <summary>A compat flag that is set.</summary>
/// <param name="Flag">Its name as OpenClaw writes it, for example <c>requiresStringContent</c>.</param>
/// <param name="Value">Its value.</param>
public sealed record CompatSetting(string Flag, JsonValue Value);
