using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace OpenClaw.Config.Benchmarks;

/// <summary>Each measurement is one call, because what is bound once is free the second time; so many, because one call says little.</summary>
internal abstract class SingleCallConfig : ManualConfig
{
    /// <param name="warmup">Calls before the first measurement.</param>
    /// <param name="iterations">Measured calls.</param>
    protected SingleCallConfig(int warmup, int iterations)
    {
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithInvocationCount(1).WithUnrollFactor(1).WithWarmupCount(warmup).WithIterationCount(iterations));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(StatisticColumn.Median, StatisticColumn.Min);
        WithOptions(ConfigOptions.DisableOptimizationsValidator);
    }
}
