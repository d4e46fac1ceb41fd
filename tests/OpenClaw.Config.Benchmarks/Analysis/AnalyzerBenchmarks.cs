using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.Analyzers.Analysis;

namespace OpenClaw.Config.Benchmarks.Analysis;

/// <summary>
/// What the rules cost: document by document after a key press (goal: 20 ms over an analyzer that does nothing), and over a
/// whole build (goals: under 5 % of the compilation, under twice the idle analyzer).
/// </summary>
[Config(typeof(InProcessConfig))]
public class AnalyzerBenchmarks
{
    private readonly AnalysisCorpus _corpus = new();
    private CSharpCompilation _state = null!;
    private CSharpCompilation _edited = null!;

    /// <summary>Everything bound and indexed once, as in an editor that has been open for a while.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _state = AnalysisCorpus.Fresh();
        Document(new ConfigurationAnalyzer(), _state);
    }

    /// <summary>A new state of the solution for every measurement: one file has another text.</summary>
    [IterationSetup(Targets = [nameof(KeyPressIdle), nameof(KeyPress)])]
    public void Edit() => _edited = _state = _corpus.AfterKeyPress(_state);

    /// <summary>A project of which nothing is bound yet.</summary>
    [IterationSetup(Targets = [nameof(Compile), nameof(BuildIdle), nameof(Build)])]
    public void Reset() => _edited = AnalysisCorpus.Fresh();

    /// <summary>The edited document, nothing checked.</summary>
    [Benchmark(Baseline = true)]
    public int KeyPressIdle() => Document(new IdleAnalyzer(), _edited);

    /// <summary>The edited document, all rules.</summary>
    [Benchmark]
    public int KeyPress() => Document(new ConfigurationAnalyzer(), _edited);

    /// <summary>The whole project compiled, no analyzer.</summary>
    [Benchmark]
    public bool Compile() => _edited.Emit(Stream.Null).Success;

    /// <summary>The whole project, nothing checked.</summary>
    [Benchmark]
    public int BuildIdle() => Project(new IdleAnalyzer(), _edited);

    /// <summary>The whole project, all rules.</summary>
    [Benchmark]
    public int Build() => Project(new ConfigurationAnalyzer(), _edited);

    private static int Document(DiagnosticAnalyzer analyzer, CSharpCompilation compilation)
    {
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[AnalysisCorpus.DeclaringFile]);
        return compilation.WithAnalyzers([analyzer]).GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None).GetAwaiter().GetResult().Length;
    }

    private static int Project(DiagnosticAnalyzer analyzer, CSharpCompilation compilation) =>
        compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult().Length;
}
