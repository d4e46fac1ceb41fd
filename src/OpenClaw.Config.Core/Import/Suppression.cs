using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Import;

/// <summary>A rule that an imported declaration breaks, and that is switched off there because the real program runs it.</summary>
/// <param name="Subject">The declaration.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Reason">Why, on one line.</param>
public sealed record Suppression(NodeId Subject, string RuleId, string Reason);
