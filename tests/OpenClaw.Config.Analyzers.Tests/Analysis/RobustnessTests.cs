using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenClaw.Config.Analyzers.Analysis;
using OpenClaw.Config.TestKit.Analysis;

namespace OpenClaw.Config.Analyzers.Tests.Analysis;

/// <summary>While people type, most of what the analyzer sees is broken. It must never throw: the compiler would switch it off for the session.</summary>
public class RobustnessTests
{
    public static TheoryData<string> Samples => [SampleSources.Hybrid, SampleSources.Everything];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Cut_off_behind_any_token_it_does_not_throw(string source)
    {
        foreach (var token in Root(source).DescendantTokens())
        {
            await RunAsync(source[..token.Span.End]);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task With_any_one_token_missing_it_does_not_throw(string source)
    {
        foreach (var token in Root(source).DescendantTokens())
        {
            await RunAsync(source[..token.Span.Start] + source[token.Span.End..]);
        }
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("default")]
    [InlineData("\"   \"")]
    [InlineData("\"\\0\\u202e\\ud800\"")]
    [InlineData("\"{0}{{%s\"")]
    [InlineData("\"\\\\\\\"\\n\\r\"")]
    [InlineData("\"class\"")]
    [InlineData("\"/\"")]
    [InlineData("\"://@?#\"")]
    [InlineData("-1")]
    [InlineData("int.MaxValue")]
    [InlineData("1e308")]
    [InlineData("double.NaN")]
    [InlineData("double.PositiveInfinity")]
    [InlineData("99999999999999999999999999")]
    [InlineData("typeof(void)")]
    [InlineData("typeof(int[])")]
    [InlineData("typeof(List<>)")]
    [InlineData("typeof(Missing.Type)")]
    [InlineData("typeof(Hybrid)")]
    [InlineData("new[] { \"a\", null }")]
    [InlineData("(Inputs)12345")]
    [InlineData("Missing.Constant")]
    [InlineData("nameof(")]
    [InlineData("")]
    public async Task Any_value_in_any_argument_does_not_make_it_throw(string value)
    {
        foreach (var argument in Root(SampleSources.Everything).DescendantNodes().OfType<AttributeArgumentSyntax>())
        {
            var span = argument.Expression.Span;
            await RunAsync(SampleSources.Everything[..span.Start] + value + SampleSources.Everything[span.End..]);
        }
    }

    [Theory]
    [InlineData("[Provider] record;")]
    [InlineData("[Provider(")]
    [InlineData("[Model(\"a\")] struct @class { }")]
    [InlineData("[Provider(\"a\")] file record P<T> where T : struct { [Model(\"b\")] record struct M; }")]
    [InlineData("[FallbackChain(typeof(C), typeof(C))] partial record C;")]
    [InlineData("[FallbackChain(null, null)] partial record C;")]
    [InlineData("[OpenClawConfig(Default = typeof(R))] partial record R;")]
    [InlineData("[Provider(\"a\")] [Provider(\"b\")] partial record P; [Provider(\"c\")] partial record P;")]
    [InlineData("[Provider(\"a\"), Model(\"b\"), FallbackChain(typeof(X)), OpenClawConfig, Agent(\"x\")] partial record X;")]
    [InlineData("[Provider(\"a\")] interface I { [Model(\"m\")] delegate void D(); }")]
    [InlineData("[Agent(\"a\")] partial record A; [Model(\"m\")] enum E { }")]
    [InlineData("[assembly: Provider(\"a\")]")]
    [InlineData("#if X\n[Provider(\"a\")]\n#endif\npartial record P { [Model")]
    public Task Impossible_declarations_do_not_make_it_throw(string source) => RunAsync(source);

    [Fact]
    public async Task A_reference_through_a_long_ring_of_chains_does_not_overflow()
    {
        var chains = string.Concat(Enumerable.Range(0, 200).Select(i => $"[FallbackChain(typeof(C{(i + 1) % 200}))] public partial record C{i};\n"));
        await RunAsync(chains);
    }

    [Fact]
    public Task Half_typed_code_does_not_make_it_throw() => RunAsync("""
        [Provider(]
        public partial record A
        {
            [Model("x", ContextWindow = )] public partial record B;
            [Model(null!, Size = "", Quantization = "\0", Alias = "\n", BaseUrl = "http://[")] public partial record C;
        }

        [FallbackChain(typeof(A.B), typeof(), null, typeof(Missing), typeof(D))]
        public partial record D;

        [OpenClawConfig(Default = typeof(D), Target = "\"\\\n")] public partial record E { [Agent("")] public partial record F; }
        """);

    private static SyntaxNode Root(string source) =>
        CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken);

    private static async Task RunAsync(string source)
    {
        var found = await AnalyzerRun.OfAsync(new ConfigurationAnalyzer(), source);
        // A rule that throws is caught and told by its own id; that is as bad as a crash.
        Assert.DoesNotContain(found, d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains(" failed with ", StringComparison.Ordinal));
    }
}
