namespace OpenClaw.Config.Cli.Checking;

/// <summary>A fix as it is told.</summary>
/// <param name="RuleId">The rule whose finding it mends.</param>
/// <param name="Path">Where, as OpenClaw writes it.</param>
/// <param name="Title">What it does.</param>
internal sealed record FixNote(string RuleId, string Path, string Title);
