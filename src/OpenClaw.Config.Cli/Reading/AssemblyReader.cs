using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Analyzers.Reading;
using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Cli.Reading;

/// <summary>Reads the declarations of a built assembly from its metadata. Nothing of it is loaded or run.</summary>
internal static class AssemblyReader
{
    private const string Library = "OpenClaw.Config";

    /// <summary>The graph of an assembly, with what it reaches in the assemblies beside it.</summary>
    /// <param name="path">The assembly.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="CliFailure">It is no .NET assembly, or declares nothing.</exception>
    public static ConfigGraph Read(string path, CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            throw new CliFailure($"'{path}' does not exist. Build the project first.");
        }

        var own = MetadataReference.CreateFromFile(path);
        var compilation = CSharpCompilation.Create("reader", references: [own, .. Neighbours(path)]);
        if (compilation.GetAssemblyOrModuleSymbol(own) is not IAssemblySymbol assembly)
        {
            throw new CliFailure($"'{path}' is no .NET assembly.");
        }

        // Attributes of a missing assembly have names but no values: what was read of them would be a lie.
        var missing = Missing(assembly, compilation);
        if (missing.Contains(Library))
        {
            throw new CliFailure($"'{path}' uses {Library}, but {Library}.dll is not beside it, so its declarations can't be read. Name the assembly in the folder that it was built to.");
        }

        var graph = Read(assembly, cancellation);
        if (missing.Count > 0 && Dangling(graph) is { } reference)
        {
            throw new CliFailure($"'{path}' refers to {reference}, which can't be found: {string.Join(", ", missing.Select(m => m + ".dll"))} is not beside it. "
                + "Name the assembly in the folder that it was built to.");
        }

        return graph.Providers.IsEmpty && graph.Roots.IsEmpty ? throw new CliFailure($"'{path}' has no declarations of OpenClaw.Config.") : graph;
    }

    private static List<string> Missing(IAssemblySymbol assembly, CSharpCompilation compilation)
    {
        var found = compilation.References.Select(compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().Select(a => a.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. assembly.Modules.SelectMany(m => m.ReferencedAssemblies).Select(a => a.Name).Where(name => !found.Contains(name)).Order(StringComparer.Ordinal)];
    }

    private static string? Dangling(ConfigGraph graph) =>
        graph.Roots.SelectMany(r => new[] { r.Default, r.Image, r.Pdf, r.Utility }.Concat(r.Allow).Concat(r.Models))
            .Concat(graph.Agents.SelectMany(a => new[] { a.Model, a.Image }))
            .Concat(graph.Chains.SelectMany(c => c.Entries.Append(c.OverflowTo)))
            .FirstOrDefault(r => r is { Target: null, Written.Length: > 0 })?.Written;

    /// <summary>The graph of an assembly of a compilation.</summary>
    internal static ConfigGraph Read(IAssemblySymbol assembly, CancellationToken cancellation)
    {
        var collector = new DeclarationCollector(assembly, cancellation);
        var waiting = new Stack<INamespaceOrTypeSymbol>();
        waiting.Push(assembly.GlobalNamespace);
        while (waiting.TryPop(out var current))
        {
            if (current is INamedTypeSymbol type)
            {
                collector.Add(type);
            }

            foreach (var member in current.GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                waiting.Push(member);
            }
        }

        return GraphBuilder.Build(collector.Found.Values);
    }

    // The assemblies beside it win over the tool's own framework, which only stands in for the reference assemblies.
    private static IEnumerable<MetadataReference> Neighbours(string path)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Path.GetFileName(path) };
        var framework = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(f => Path.GetFileName(f) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"));
        return Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(path))!, "*.dll")
            .Order(StringComparer.Ordinal)
            .Concat(framework)
            .Where(f => seen.Add(Path.GetFileName(f)) && IsManaged(f))
            .Select(f => MetadataReference.CreateFromFile(f));
    }

    private static bool IsManaged(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var reader = new System.Reflection.PortableExecutable.PEReader(stream);
            return reader.HasMetadata;
        }
        catch (Exception failure) when (failure is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
