namespace OpenClaw.Config.Core.Graph;

/// <summary>The patience with one hop of a chain.</summary>
/// <param name="Model">The hop.</param>
/// <param name="Patience">The patience with it.</param>
public sealed record HopSetting(NodeReference Model, PatienceSetting Patience);
