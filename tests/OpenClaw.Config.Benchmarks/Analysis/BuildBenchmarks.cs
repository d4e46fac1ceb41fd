using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.Analyzers.Analysis;

namespace OpenClaw.Config.Benchmarks.Analysis;

/// <summary>What the rules cost in a whole build. Goals: under 5 % of the compilation more than the idle analyzer, under twice its time.</summary>
/// <remarks>A compiler that stays, as in an IDE or a build server: what is loaded and compiled once is warmed up before.</remarks>
[Config(typeof(Config))]
public class BuildBenchmarks
{
    private CSharpCompilation _project = null!;

    /// <summary>A project of which nothing is bound yet.</summary>
    [IterationSetup]
    public void Reset() => _project = AnalysisCorpus.Fresh();

    /// <summary>The whole project compiled, no analyzer.</summary>
    [Benchmark(Baseline = true)]
    public bool Compile() => _project.Emit(Stream.Null).Success;

    /// <summary>The whole project compiled, nothing checked.</summary>
    [Benchmark]
    public int BuildIdle() => Project(new IdleAnalyzer(), _project);

    /// <summary>The whole project compiled, all rules.</summary>
    [Benchmark]
    public int Build() => Project(new ConfigurationAnalyzer(), _project);

    // As the compiler does it: the analyzers run beside the emission, over the same compilation.
    private static int Project(DiagnosticAnalyzer analyzer, CSharpCompilation compilation)
    {
        var checkedCompilation = compilation.WithAnalyzers([analyzer]);
        var found = checkedCompilation.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        checkedCompilation.Compilation.Emit(Stream.Null);
        return found.GetAwaiter().GetResult().Length;
    }

    private sealed class Config() : SingleCallConfig(warmup: 4, iterations: 12);
}
