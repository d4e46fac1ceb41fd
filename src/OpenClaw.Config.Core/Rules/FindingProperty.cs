namespace OpenClaw.Config.Core.Rules;

/// <summary>Something that a fix needs to know.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Value">Its value.</param>
public sealed record FindingProperty(string Key, string Value);
