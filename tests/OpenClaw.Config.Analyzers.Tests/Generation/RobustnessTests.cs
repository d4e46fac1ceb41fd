using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Analyzers.Generation;
using OpenClaw.Config.TestKit.Generation;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Generation;

/// <summary>Half-typed and hostile source: the generator never throws, and what it adds is never an error of its own.</summary>
public class RobustnessTests
{
    private const string Sample = """
        namespace App.Models;
        [Provider("lmstudio", "http://127.0.0.1:1234/v1", Api = ModelApi.OpenAIResponses, ApiKey = "lmstudio")]
        public partial record LmStudio
        {
            [Model("local", Alias = "Local", Input = Inputs.Text | Inputs.Image, ContextWindow = 196_608), Cost(0, 0, CacheRead = 0)]
            [Compat(UnsupportedToolSchemaKeywords = new[] { "pattern" })]
            public partial record Local;
        }
        [FallbackChain(typeof(LmStudio.Local), typeof(Other)), Hop(typeof(LmStudio.Local), Retries = 2)] public partial record Hybrid;
        [FallbackChain(typeof(Hybrid))] public partial record Other;
        [OpenClawConfig(Default = typeof(Hybrid), Allow = new[] { typeof(LmStudio) })]
        public partial record Root { [Agent("a", Model = typeof(Other))] public partial record A; }
        """;

    [Fact]
    public async Task Source_that_ends_at_any_token_is_survived()
    {
        var run = await GeneratorRun.OfUncheckedAsync(new OpenClawConfigGenerator(), new TestProject(new TestFile("Test.cs", Sample)));
        var tokens = CSharpSyntaxTree.ParseText(Sample, cancellationToken: TestContext.Current.CancellationToken)
            .GetRoot(TestContext.Current.CancellationToken).DescendantTokens().ToArray();

        foreach (var token in tokens)
        {
            run = Survives(run, Sample[..token.Span.End]);
        }

        Assert.Equal(6, Survives(run, Sample).Sources.Count);
    }

    [Fact]
    public async Task Source_without_any_one_token_is_survived()
    {
        var run = await GeneratorRun.OfUncheckedAsync(new OpenClawConfigGenerator(), new TestProject(new TestFile("Test.cs", Sample)));

        foreach (var token in CSharpSyntaxTree.ParseText(Sample, cancellationToken: TestContext.Current.CancellationToken)
            .GetRoot(TestContext.Current.CancellationToken).DescendantTokens())
        {
            run = Survives(run, Sample.Remove(token.SpanStart, token.Span.Length));
        }

        Assert.Equal(6, Survives(run, Sample).Sources.Count);
    }

    [Theory]
    [InlineData("[Provider] public partial record X;")]
    [InlineData("[Provider(null)] public partial record X;")]
    [InlineData("[Provider(1, 2, 3)] public partial record X;")]
    [InlineData("[Provider(\"x\", Nothing = 1)] public partial record X;")]
    [InlineData("[Model(\"m\")] public partial record Alone;")]
    [InlineData("[FallbackChain(null)] public partial record C;")]
    [InlineData("[FallbackChain(typeof(int[]), typeof(void), typeof(System.Collections.Generic.List<>), typeof(dynamic))] public partial record C;")]
    [InlineData("[FallbackChain(typeof(Missing), typeof(C))] public partial record C;")]
    [InlineData("[FallbackChain(typeof(C), null, typeof(C))] public partial record C;")]
    [InlineData("[OpenClawConfig(Default = null, Allow = null)] public partial record R { [Agent(null)] public partial record A; }")]
    [InlineData("[OpenClawConfig] public partial record R1; [OpenClawConfig] public partial record R2;")]
    [InlineData("[Agent(\"a\")] public partial record A;")]
    [InlineData("[Provider(\"x\")] public enum E { A }")]
    [InlineData("[Provider(\"x\")] public delegate void D();")]
    [InlineData("[Provider(\"x\"), Provider(\"y\")] public partial record X;")]
    [InlineData("[Provider(\"x\")] public partial record X { [Model(\"m\"), Cost(double.NaN, double.PositiveInfinity)] public partial record M; }")]
    [InlineData("[Provider(\"x\")] public partial record X { [Model(\"m\", ContextWindow = int.MaxValue, MaxTokens = int.MinValue)] public partial record M; }")]
    [InlineData("[Provider(\"x\"), RequestParameter(null, \"{\"), RawJson(\"..\", \"}\")] public partial record X;")]
    [InlineData("[Cost(1, 2)] public partial record NoDeclaration;")]
    public async Task A_broken_declaration_is_survived(string source) => Survives(await GeneratorRun.OfUncheckedAsync(new OpenClawConfigGenerator(), new TestProject(source)));

    [Fact]
    public async Task A_chain_nested_a_thousand_deep_is_survived()
    {
        var chains = string.Concat(Enumerable.Range(1, 1000).Select(i => $"[FallbackChain(typeof(C{i - 1}))] public partial record C{i};\n"));

        var run = await GeneratorRun.OfUncheckedAsync(new OpenClawConfigGenerator(), new TestProject(Seed.LmStudio + "[FallbackChain(typeof(LmStudio.Local))] public partial record C0;\n" + chains + "[OpenClawConfig(Default = typeof(C1000))] public partial record Root;"));

        Assert.Equal(1004, Survives(run).Sources.Count);
    }

    private static GeneratorRun Survives(GeneratorRun before, string text) => Survives(before.Edit("Test.cs", text));

    /// <summary>No exception, and no error inside of generated files.</summary>
    private static GeneratorRun Survives(GeneratorRun run)
    {
        Assert.All(run.Driver.GetRunResult().Results, r => Assert.True(r.Exception is null, run.Input.SyntaxTrees.First() + "\n" + r.Exception));
        var own = run.Input.SyntaxTrees.ToHashSet();
        var errors = run.Output.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(d => d.Severity == DiagnosticSeverity.Error && d.Location.SourceTree is { } tree && !own.Contains(tree)).ToArray();
        Assert.True(errors.Length == 0, string.Join("\n", errors.Take(3)) + "\n" + run.Input.SyntaxTrees.First());
        return run;
    }
}
