namespace OpenClaw.Config.Core.Graph;

/// <summary>A request parameter.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Json">Its value as written, JSON5.</param>
public sealed record ParameterSetting(string Name, string Json);
