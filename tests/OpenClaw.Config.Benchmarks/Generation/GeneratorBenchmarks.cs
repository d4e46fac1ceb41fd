using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Analyzers.Generation;

namespace OpenClaw.Config.Benchmarks.Generation;

/// <summary>
/// Our generator beside one that only matches the same attributes, over a thousand files.
/// Goals: an unrelated edit at most 1.15 times, cold at most 1.5 times. Cold is the driver, not the code: a compiler server runs it for hours,
/// so there are many calls before the first measurement. Tests assert that no output is emitted again; here is the time.
/// </summary>
[Config(typeof(Config))]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class GeneratorBenchmarks
{
    private Corpus _corpus = null!;
    private CSharpCompilation _primed = null!;
    private CSharpCompilation _next = null!;
    private GeneratorDriver _ours = null!;
    private GeneratorDriver _matching = null!;

    /// <summary>How many declarations there are.</summary>
    [Params(50, 500)]
    public int Declarations { get; set; }

    /// <summary>Builds the corpus and runs both drivers once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _corpus = new Corpus(Declarations);
        _primed = _corpus.Fresh();
        _ours = Driver(new OpenClawConfigGenerator()).RunGenerators(_primed);
        _matching = Driver(new MatchingGenerator()).RunGenerators(_primed);
        if (_ours.GetRunResult().GeneratedTrees.Length != Declarations + 2)
        {
            throw new InvalidOperationException("The corpus gave " + _ours.GetRunResult().GeneratedTrees.Length + " files.");
        }
    }

    /// <summary>A compilation of its own for every measurement: what is bound once is free the second time.</summary>
    [IterationSetup]
    public void Prepare() => _next = _corpus.AfterUnrelatedEdit(_corpus.Fresh());

    [Benchmark(Baseline = true), BenchmarkCategory("Cold")]
    public GeneratorDriver ColdMatching() => Driver(new MatchingGenerator()).RunGenerators(_next);

    [Benchmark, BenchmarkCategory("Cold")]
    public GeneratorDriver Cold() => Driver(new OpenClawConfigGenerator()).RunGenerators(_next);

    [Benchmark(Baseline = true), BenchmarkCategory("Unrelated edit")]
    public GeneratorDriver EditMatching() => _matching.RunGenerators(_next);

    [Benchmark, BenchmarkCategory("Unrelated edit")]
    public GeneratorDriver Edit() => _ours.RunGenerators(_next);

    private static CSharpGeneratorDriver Driver(IIncrementalGenerator generator) => CSharpGeneratorDriver.Create(generator);

    private sealed class Config() : SingleCallConfig(warmup: 60, iterations: 60);
}
