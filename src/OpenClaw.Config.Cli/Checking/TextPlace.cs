namespace OpenClaw.Config.Cli.Checking;

/// <summary>A place in a text.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 characters, from 1.</param>
internal readonly record struct TextPlace(int Line, int Column);
