using OpenClaw.Config.Analyzers.Generation.Data;

namespace OpenClaw.Config.Analyzers.Generation.Roots;

/// <summary>A chain with the names that it has in the root.</summary>
/// <param name="Chain">The chain.</param>
/// <param name="Property">Its property in the routing table; unique there.</param>
internal sealed record NamedChain(ChainData Chain, string Property);
