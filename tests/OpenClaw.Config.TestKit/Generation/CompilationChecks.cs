using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.TestKit.Generation;

/// <summary>What the compiler must not say after a run.</summary>
internal static class CompilationChecks
{
    /// <summary>No generator threw (CS8785).</summary>
    public static void AssertNoException(GeneratorRun run)
    {
        foreach (var result in run.Driver.GetRunResult().Results)
        {
            Assert.True(result.Exception is null, "The generator threw: " + result.Exception);
            Assert.Empty(result.Diagnostics);
        }
    }

    /// <summary>Generated files have neither errors nor warnings, and the whole has no errors but its own.</summary>
    public static void AssertClean(GeneratorRun run, bool hasErrors)
    {
        var generated = run.Output.SyntaxTrees.Except(run.Input.SyntaxTrees).ToHashSet();
        var diagnostics = run.Output.GetDiagnostics();
        var ours = diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Location.SourceTree is { } tree && generated.Contains(tree)).ToArray();
        Assert.True(ours.Length == 0, "Generated code: " + Describe(ours));
        if (!hasErrors)
        {
            var errors = diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToArray();
            Assert.True(errors.Length == 0, "The project: " + Describe(errors));
        }
    }

    private static string Describe(IEnumerable<Diagnostic> diagnostics) =>
        string.Join("\n", diagnostics.Take(5).Select(d => d + "\n    " + d.Location.SourceTree?.GetText().Lines[d.Location.GetLineSpan().StartLinePosition.Line]));
}
