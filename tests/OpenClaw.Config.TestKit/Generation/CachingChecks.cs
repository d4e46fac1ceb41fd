using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenClaw.Config.TestKit.Generation;

/// <summary>Proves that a pipeline does nothing where nothing changed.</summary>
internal static class CachingChecks
{
    /// <summary>Prefix of the names that a generator gives to its own steps.</summary>
    private const string OwnSteps = "OpenClaw.";

    /// <summary>An unrelated file is added: every output is cached, every named step is cached or unchanged, the texts are the same objects.</summary>
    public static void AssertCached(GeneratorRun run)
    {
        var options = (CSharpParseOptions)run.Input.SyntaxTrees.First().Options;
        var unrelated = CSharpSyntaxTree.ParseText("internal static class Unrelated { internal static int Value => 1; }", options, "/test/Unrelated.cs");
        var next = run.Next(run.Input.AddSyntaxTrees(unrelated));
        var results = next.Driver.GetRunResult().Results;
        foreach (var (name, steps) in results.SelectMany(r => r.TrackedSteps).Where(s => s.Key.StartsWith(OwnSteps, StringComparison.Ordinal)))
        {
            foreach (var (_, reason) in steps.SelectMany(s => s.Outputs))
            {
                Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{name} was {reason} after an unrelated edit.");
            }
        }

        foreach (var (name, steps) in results.SelectMany(r => r.TrackedOutputSteps))
        {
            foreach (var (_, reason) in steps.SelectMany(s => s.Outputs))
            {
                Assert.True(reason == IncrementalStepRunReason.Cached, $"The output {name} was {reason} after an unrelated edit.");
            }
        }

        var before = run.Driver.GetRunResult().Results.SelectMany(r => r.GeneratedSources).ToDictionary(s => s.HintName, s => s.SourceText);
        foreach (var source in results.SelectMany(r => r.GeneratedSources))
        {
            Assert.Same(before[source.HintName], source.SourceText);
        }
    }

    /// <summary>No named step keeps anything of the compiler alive.</summary>
    public static void AssertFreeOfCompilerObjects(GeneratorRun run)
    {
        var walk = new ObjectGraph();
        foreach (var (name, steps) in run.Driver.GetRunResult().Results.SelectMany(r => r.TrackedSteps).Where(s => s.Key.StartsWith(OwnSteps, StringComparison.Ordinal)))
        {
            foreach (var (value, _) in steps.SelectMany(s => s.Outputs))
            {
                walk.AssertFree(value, name);
            }
        }
    }
}
