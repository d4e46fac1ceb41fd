using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.Analyzers.Analysis;

namespace OpenClaw.Config.Benchmarks.Analysis;

/// <summary>
/// What the rules cost: document by document after a key press (goal: 20 ms over an analyzer that does nothing), and over a
/// whole build (goals: under 5 % of the compilation more than the idle analyzer, under twice its time).
/// </summary>
/// <remarks>A compiler that stays, as in an IDE or a build server: what is loaded and compiled once is warmed up before.</remarks>
[Config(typeof(Config))]
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

    /// <summary>The whole project compiled, nothing checked.</summary>
    [Benchmark]
    public int BuildIdle() => Project(new IdleAnalyzer(), _edited);

    /// <summary>The whole project compiled, all rules.</summary>
    [Benchmark]
    public int Build() => Project(new ConfigurationAnalyzer(), _edited);

    private static int Document(DiagnosticAnalyzer analyzer, CSharpCompilation compilation)
    {
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[AnalysisCorpus.DeclaringFile]);
        return compilation.WithAnalyzers([analyzer]).GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None).GetAwaiter().GetResult().Length;
    }

    // As the compiler does it: the analyzers run beside the emission, over the same compilation.
    private static int Project(DiagnosticAnalyzer analyzer, CSharpCompilation compilation)
    {
        var checkedCompilation = compilation.WithAnalyzers([analyzer]);
        var found = checkedCompilation.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        checkedCompilation.Compilation.Emit(Stream.Null);
        return found.GetAwaiter().GetResult().Length;
    }

    private sealed class Config : ManualConfig
    {
        public Config()
        {
            AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithInvocationCount(1).WithUnrollFactor(1).WithWarmupCount(4).WithIterationCount(12));
            AddDiagnoser(MemoryDiagnoser.Default);
            AddColumn(StatisticColumn.Median, StatisticColumn.Min);
            WithOptions(ConfigOptions.DisableOptimizationsValidator);
        }
    }
}
