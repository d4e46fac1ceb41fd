using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>A key that stood in the file and now comes from the environment.</summary>
/// <param name="Path">Where it stood.</param>
/// <param name="Variable">The environment variable to set.</param>
/// <param name="IsRemoved">Whether the place itself went (<c>env</c> entries: the process's own environment takes over).</param>
public sealed record MovedSecret(JsonPath Path, string Variable, bool IsRemoved);
