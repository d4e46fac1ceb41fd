using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Core.OpenClawJson;

/// <summary>A finding in an openclaw.json with its place.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Place">Where it stands.</param>
public sealed record LocatedFinding(Finding Finding, JsonPlace Place);
