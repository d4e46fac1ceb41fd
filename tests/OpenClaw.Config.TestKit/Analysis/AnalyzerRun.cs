using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.TestKit.Analysis;

/// <summary>Runs an analyzer over a source and expects nothing but that it does not throw. Made to be called thousands of times: the references are bound once.</summary>
public static class AnalyzerRun
{
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Run",
        [CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using OpenClaw.Config;")],
        TestReferences.Framework.Add(TestReferences.Library),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>What the analyzer reports.</summary>
    public static async Task<ImmutableArray<Diagnostic>> OfAsync(DiagnosticAnalyzer analyzer, string source)
    {
        var compilation = Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, path: TestProject.Folder + "Test.cs"));
        var driver = compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => Assert.Fail($"The analyzer threw on\n{source}\n{exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));
        return await driver.GetAnalyzerDiagnosticsAsync();
    }
}
