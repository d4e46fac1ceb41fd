namespace OpenClaw.Config.Core.Graph;

/// <summary>What no attribute says.</summary>
/// <param name="Path">Dotted path below the node's section.</param>
/// <param name="Json">The value as written, JSON5.</param>
public sealed record RawJsonSetting(string Path, string Json);
