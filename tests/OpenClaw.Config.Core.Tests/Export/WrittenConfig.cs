using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Reading;
using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Export;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Core.Tests.Export;

/// <summary>C# in, <c>openclaw.json</c> out: compiled, read into the graph, written.</summary>
internal static class WrittenConfig
{
    /// <summary>The file that the only root of a source gives.</summary>
    public static async Task<JsonObject> OfAsync(string source, string? target = null)
    {
        var index = await IndexAsync(new TestProject(source));
        return OpenClawJsonWriter.Write(index, Assert.Single(index.Graph.Roots), target);
    }

    /// <summary>The printed file that the only root of a source gives.</summary>
    public static async Task<string> TextOfAsync(string source, string? target = null) => JsonText.Write(await OfAsync(source, target));

    /// <summary>The graph of a project.</summary>
    public static async Task<GraphIndex> IndexAsync(TestProject project)
    {
        var compilation = await project.CompileAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), d => d.Severity == DiagnosticSeverity.Error);
        var collector = new DeclarationCollector(compilation.Assembly, TestContext.Current.CancellationToken);
        foreach (var type in Types(compilation.Assembly.GlobalNamespace))
        {
            collector.Add(type);
        }

        return new GraphIndex(GraphBuilder.Build(collector.Found.Values));
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(m => m is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(m));
}
