using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Core.Export;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Cli.Reading;

/// <summary>One root of an assembly.</summary>
/// <param name="Path">The assembly.</param>
/// <param name="Graph">Everything that it declares and reaches.</param>
/// <param name="Root">The root.</param>
internal sealed record AssemblyConfiguration(string Path, ConfigGraph Graph, RootNode Root)
{
    /// <summary>Opens an assembly, or a project's newest output.</summary>
    /// <param name="path">The <c>.dll</c>, <c>.exe</c> or <c>.csproj</c>.</param>
    /// <param name="root">The root's name, where there are several; null for the only one.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static AssemblyConfiguration Open(string path, string? root, CancellationToken cancellation)
    {
        var assembly = path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) ? ProjectOutput.Find(path) : path;
        var graph = AssemblyReader.Read(assembly, cancellation);
        var name = System.IO.Path.GetFileNameWithoutExtension(assembly);
        var roots = graph.Roots.Where(r => r.Assembly == name || graph.Roots.Count == 1).Where(r => root is null || r.Name == root || r.Namespace + "." + r.Name == root).ToArray();
        return roots.Length switch
        {
            1 => new(assembly, graph, roots[0]),
            0 when root is not null => throw new CliFailure($"'{assembly}' has no [OpenClawConfig] named '{root}'. It has: {Names(graph.Roots)}."),
            0 => throw new CliFailure($"'{assembly}' has no [OpenClawConfig]: there is nothing to write."),
            _ => throw new CliFailure($"'{assembly}' has several roots: {Names(roots)}. Choose one with --root."),
        };
    }

    /// <summary>Whether a path names an assembly or a project.</summary>
    public static bool Fits(string path) =>
        System.IO.Path.GetExtension(path).ToLowerInvariant() is ".dll" or ".exe" or ".csproj";

    /// <summary>Its <c>openclaw.json</c>.</summary>
    /// <param name="release">The release; null for the root's own target.</param>
    /// <param name="given">The value of <c>--base</c>.</param>
    public JsonObject ToOpenClawJson(string? release, string? given)
    {
        var file = OpenClawJsonWriter.Write(new GraphIndex(Graph), Root, release ?? Root.Target);
        return (JsonObject)JsonMerge.Lay(BaseFile.Read(Root.Base, given, Path), file);
    }

    private static string Names(IEnumerable<RootNode> roots) => string.Join(", ", roots.Select(r => r.Name).Order(StringComparer.Ordinal));
}
