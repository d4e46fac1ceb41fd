namespace OpenClaw.Config;

/// <summary>An HTTP header of a provider's or model's requests.</summary>
/// <param name="Name">The header's name.</param>
/// <param name="Value">Its value, where it is no secret.</param>
/// <param name="Variable">The environment variable that holds its value, where it is one.</param>
public sealed record HeaderDescriptor(string Name, string? Value, string? Variable);
