namespace OpenClaw.Config.Cli.CommandLine;

/// <summary>What the process says to scripts.</summary>
internal static class ExitCode
{
    /// <summary>Nothing to say.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above <c>--fail-on</c>, an invalid file, a difference.</summary>
    public const int Findings = 1;

    /// <summary>Wrong use, or input that can't be read.</summary>
    public const int BadUse = 2;

    /// <summary>Stopped by Ctrl-C: 128 + SIGINT, as shells report it.</summary>
    public const int Cancelled = 130;
}
