using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.Analyzers.Analysis;

namespace OpenClaw.Config.Benchmarks.Analysis;

/// <summary>What the rules cost after a key press in a document with declarations. Goal: 20 ms over an analyzer that does nothing.</summary>
/// <remarks>An editor that has been open for a while: the code has run often enough to be compiled for good.</remarks>
[Config(typeof(Config))]
public class KeyPressBenchmarks
{
    private readonly AnalysisCorpus _corpus = new();
    private CSharpCompilation _state = null!;

    /// <summary>Everything bound and indexed once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _state = AnalysisCorpus.Fresh();
        Document(new ConfigurationAnalyzer(), _state);
    }

    /// <summary>A new state of the solution for every measurement: one file has another text.</summary>
    [IterationSetup]
    public void Edit() => _state = _corpus.AfterKeyPress(_state);

    /// <summary>The edited document, nothing checked.</summary>
    [Benchmark(Baseline = true)]
    public int Idle() => Document(new IdleAnalyzer(), _state);

    /// <summary>The edited document, all rules.</summary>
    [Benchmark]
    public int AllRules() => Document(new ConfigurationAnalyzer(), _state);

    private static int Document(DiagnosticAnalyzer analyzer, CSharpCompilation compilation)
    {
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[AnalysisCorpus.DeclaringFile]);
        return compilation.WithAnalyzers([analyzer]).GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None).GetAwaiter().GetResult().Length;
    }

    private sealed class Config() : SingleCallConfig(warmup: 60, iterations: 60);
}
