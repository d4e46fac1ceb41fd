namespace OpenClaw.Config.Analyzers.Generation.Data;

/// <summary>A header that is printed; a value that may be a secret is left out.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, where it is no secret.</param>
/// <param name="Variable">The environment variable that holds its value.</param>
internal sealed record HeaderData(string Name, string? Value, string? Variable);
