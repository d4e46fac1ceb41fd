namespace OpenClaw.Config.Core.Graph;

/// <summary>A header of a provider's or model's requests.</summary>
/// <param name="Name">The header's name.</param>
/// <param name="Value">Its literal value, where one is given.</param>
/// <param name="Variable">The environment variable that holds it, where one is given.</param>
public sealed record HeaderSetting(string Name, SecretText? Value, string? Variable);
