namespace OpenClaw.Config.Analyzers.Tests.Rules.Documentation;

/// <summary>The folders of the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Pages => Path.Combine(Root, "docs", "rules");

    public static string Releases => Path.Combine(Root, "src", "OpenClaw.Config.Analyzers", "AnalyzerReleases.Unshipped.md");

    public static string Presets => Path.Combine(Root, "src", "OpenClaw.Config", "buildTransitive", "rules");

    /// <summary>Set UPDATE_DOCS=1 to write what is generated instead of comparing it.</summary>
    public static bool Updates => Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OpenClaw.Config.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
