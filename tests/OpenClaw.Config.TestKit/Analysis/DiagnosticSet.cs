using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.TestKit.Analysis;

/// <summary>What the compiler and an analyzer say about a project: as a build asks for it, and document by document as an editor does.</summary>
/// <param name="Compiler">The compiler's errors.</param>
/// <param name="Build">The analyzer's diagnostics of a whole run, suppressed ones left out.</param>
/// <param name="Live">The analyzer's diagnostics of one run per document, each with nothing known from the others.</param>
public sealed record DiagnosticSet(ImmutableArray<Diagnostic> Compiler, ImmutableArray<Diagnostic> Build, ImmutableArray<Diagnostic> Live)
{
    /// <summary>Runs an analyzer over a project in both ways.</summary>
    public static async Task<DiagnosticSet> OfAsync(DiagnosticAnalyzer analyzer, Project project, CancellationToken cancellation = default)
    {
        var compilation = (await project.GetCompilationAsync(cancellation))!;
        var build = await BuildAsync(analyzer, compilation, project, cancellation);
        var errors = compilation.GetDiagnostics(cancellation).Where(d => d.Severity == DiagnosticSeverity.Error);
        return new DiagnosticSet([.. errors], build, await LiveAsync(analyzer, compilation, project, cancellation));
    }

    /// <summary>Runs an analyzer as a build does, and only so.</summary>
    /// <returns>Its diagnostics, suppressed ones left out.</returns>
    public static async Task<ImmutableArray<Diagnostic>> BuildAsync(DiagnosticAnalyzer analyzer, Project project, CancellationToken cancellation = default) =>
        await BuildAsync(analyzer, (await project.GetCompilationAsync(cancellation))!, project, cancellation);

    private static async Task<ImmutableArray<Diagnostic>> BuildAsync(
        DiagnosticAnalyzer analyzer, Compilation compilation, Project project, CancellationToken cancellation) =>
        Shown(await Attach(analyzer, compilation, project).GetAnalyzerDiagnosticsAsync(cancellation));

    private static async Task<ImmutableArray<Diagnostic>> LiveAsync(
        DiagnosticAnalyzer analyzer, Compilation compilation, Project project, CancellationToken cancellation)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var document in project.Documents)
        {
            var tree = (await document.GetSyntaxTreeAsync(cancellation))!;
            var driver = Attach(analyzer, compilation, project);
            found.AddRange(await driver.GetAnalyzerSyntaxDiagnosticsAsync(tree, cancellation));
            found.AddRange(await driver.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, cancellation));
        }

        foreach (var file in project.AnalyzerOptions.AdditionalFiles)
        {
            found.AddRange((await Attach(analyzer, compilation, project).GetAnalysisResultAsync(file, cancellation)).GetAllDiagnostics());
        }

        return Shown(found);
    }

    private static CompilationWithAnalyzers Attach(DiagnosticAnalyzer analyzer, Compilation compilation, Project project) =>
        compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            onAnalyzerException: (exception, _, _) => Assert.Fail("The analyzer threw: " + exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));

    private static ImmutableArray<Diagnostic> Shown(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(d => !d.IsSuppressed).OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan).ThenBy(d => d.Id, StringComparer.Ordinal)];
}
