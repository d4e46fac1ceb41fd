namespace OpenClaw.Config.Core.Rules.Chains;

/// <summary>What the chain does when a hop fails in one way.</summary>
/// <param name="Class">The class of errors.</param>
/// <param name="Hop">The hop that fails, by position.</param>
/// <param name="Next">The first later hop that is not known to fail with it; null where the chain has none.</param>
public sealed record ErrorCoverage(ErrorClass Class, int Hop, int? Next);
