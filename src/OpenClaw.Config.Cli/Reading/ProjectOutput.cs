using System.Xml.Linq;
using OpenClaw.Config.Cli.CommandLine;

namespace OpenClaw.Config.Cli.Reading;

/// <summary>Finds what a project was built to.</summary>
internal static class ProjectOutput
{
    /// <summary>The newest assembly below the project's <c>bin</c> folder.</summary>
    /// <param name="project">The <c>.csproj</c>.</param>
    /// <exception cref="CliFailure">There is none.</exception>
    public static string Find(string project)
    {
        if (!File.Exists(project))
        {
            throw new CliFailure($"'{project}' does not exist.");
        }

        var name = AssemblyName(project) + ".dll";
        var bin = Path.Combine(Path.GetDirectoryName(project)!, "bin");
        var found = !Directory.Exists(bin) ? null : Directory.EnumerateFiles(bin, name, SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(Path.GetDirectoryName(f)) is not ("ref" or "refint"))
            .OrderByDescending(File.GetLastWriteTimeUtc).ThenBy(f => f, StringComparer.Ordinal)
            .FirstOrDefault();
        return found ?? throw new CliFailure($"no '{name}' was found below '{bin}'. Build the project first, or name the assembly itself.");
    }

    private static string AssemblyName(string project)
    {
        try
        {
            var name = XDocument.Load(project).Descendants().FirstOrDefault(e => e.Name.LocalName == "AssemblyName")?.Value;
            return string.IsNullOrWhiteSpace(name) || name.Contains("$(", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(project) : name.Trim();
        }
        catch (System.Xml.XmlException failure)
        {
            throw new CliFailure($"'{project}' is no project file: {failure.Message}", failure);
        }
    }
}
