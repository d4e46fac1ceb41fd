namespace OpenClaw.Config.Cli.Tests.Running;

/// <summary>What a command line did.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record CliRun(int ExitCode, string Out, string Error);
