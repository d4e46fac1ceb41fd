namespace OpenClaw.Config.Build;

/// <summary>Why a file was not written.</summary>
/// <param name="Code">One of <see cref="BuildCodes"/>.</param>
/// <param name="Message">What is wrong, why it matters and what to do.</param>
/// <param name="File">The file at fault; null for the project.</param>
/// <param name="Line">One-based line in it; 0 for none.</param>
/// <param name="Column">One-based column in it; 0 for none.</param>
/// <param name="IsWarning">Whether the build may go on.</param>
public sealed record BuildProblem(string Code, string Message, string? File = null, int Line = 0, int Column = 0, bool IsWarning = false);
