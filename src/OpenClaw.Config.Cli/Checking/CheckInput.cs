namespace OpenClaw.Config.Cli.Checking;

/// <summary>A file to check.</summary>
/// <param name="Name">How reports call it.</param>
/// <param name="FullPath">Where it is.</param>
/// <param name="IsNamed">Whether the user named it; what a folder search finds is only taken if it looks like a configuration.</param>
internal sealed record CheckInput(string Name, string FullPath, bool IsNamed)
{
    /// <summary>Why there is nothing to read; null where there is. The run tells it and goes on with the other files.</summary>
    public string? Failure { get; init; }
}
