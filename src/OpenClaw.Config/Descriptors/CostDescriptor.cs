namespace OpenClaw.Config;

/// <summary>The price of a model, in USD per million tokens.</summary>
/// <param name="Input">Input tokens.</param>
/// <param name="Output">Output tokens.</param>
/// <param name="CacheRead">Tokens read from the prompt cache, where said.</param>
/// <param name="CacheWrite">Tokens written to the prompt cache, where said.</param>
/// <param name="Source">Who says so.</param>
public sealed record CostDescriptor(double Input, double Output, double? CacheRead, double? CacheWrite, FactSource Source);
