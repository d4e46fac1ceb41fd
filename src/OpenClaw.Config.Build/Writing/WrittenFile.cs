namespace OpenClaw.Config.Build.Writing;

/// <summary>A file that waits to be copied.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="RelativePath">Where it goes, below the output folder.</param>
/// <param name="IsNew">Whether its content changed.</param>
public sealed record WrittenFile(string Path, string RelativePath, bool IsNew);
