using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Analyzers.Generation.Data;

/// <summary>A price that is printed, in USD per million tokens.</summary>
/// <param name="Input">Input tokens.</param>
/// <param name="Output">Output tokens.</param>
/// <param name="CacheRead">Tokens read from the prompt cache.</param>
/// <param name="CacheWrite">Tokens written to the prompt cache.</param>
/// <param name="Source">Who says so.</param>
internal sealed record CostData(double Input, double Output, double? CacheRead, double? CacheWrite, FactSource Source);
