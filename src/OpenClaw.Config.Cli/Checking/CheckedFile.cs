namespace OpenClaw.Config.Cli.Checking;

/// <summary>What a check says of one file.</summary>
/// <param name="Path">The file as the user named it or as it was found.</param>
/// <param name="Findings">The findings, in the order of the text.</param>
/// <param name="Failure">Why it could not be read; null where it could.</param>
internal sealed record CheckedFile(string Path, IReadOnlyList<CheckFinding> Findings, string? Failure = null);
