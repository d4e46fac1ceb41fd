using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Rules.Chains;

/// <summary>Something that several hops share, so that they fail together.</summary>
/// <param name="Kind">What is shared.</param>
/// <param name="Value">Its name: a provider's id, an account, a variable, a host with its port, a region.</param>
/// <param name="Hops">The hops that share it, by position.</param>
public sealed record Correlation(CorrelationKind Kind, string Value, EquatableArray<int> Hops);
