namespace OpenClaw.Config.Cli.Checking;

/// <summary>The line that a finding is about, for people.</summary>
/// <param name="Line">The line's number.</param>
/// <param name="Text">Its text; tabs are single blanks, keys are masked.</param>
/// <param name="Column">Where the finding begins in it, from 0.</param>
/// <param name="Length">How many characters are underlined.</param>
internal sealed record SourceExcerpt(int Line, string Text, int Column, int Length);
