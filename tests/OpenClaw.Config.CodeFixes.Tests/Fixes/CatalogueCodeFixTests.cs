using OpenClaw.Config.CodeFixes.Fixes;

namespace OpenClaw.Config.CodeFixes.Tests.Fixes;

/// <summary>What the catalogue knows better than the declaration.</summary>
public class CatalogueCodeFixTests
{
    [Fact]
    public Task OCC1018_An_unknown_model_becomes_the_nearest_known_one() => VerifyAsync("OCC1018", """
        [Provider("anthropic")]
        public partial record P#
        {
            [Model(«"claude-opus-4-66"→"claude-opus-4-6"»)] public partial record M;
        }
        """);

    [Fact]
    public Task OCC2006_A_window_is_lowered_to_the_highest_known_one() => VerifyAsync("OCC2006", """
        [Provider("openai")]
        public partial record P#
        {
            [Model("gpt-4o", ContextWindow = «1_000_000→128_000»)] public partial record M;
        }
        """);

    [Fact]
    public Task OCC2009_An_output_limit_is_lowered_to_the_highest_known_one() => VerifyAsync("OCC2009", """
        [Provider("openai")]
        public partial record P#
        {
            [Model("gpt-4o", ContextWindow = 128_000, MaxTokens = «64_000→16_384»)] public partial record M;
        }
        """);

    [Fact]
    public Task OCC6004_The_provider_gets_the_region_of_its_endpoint() => VerifyAsync("OCC6004", """
        [Provider("minimax"«→, Region = DataRegion.China»)]
        public partial record P#
        {
            [Model("MiniMax-M2.7", ContextWindow = 200_000)] public partial record M;
        }

        [FallbackChain(typeof(P#.M)), Residency("cn")] public partial record Chain#;
        """);

    [Fact]
    public Task OCC8005_A_price_becomes_the_known_one() => VerifyAsync("OCC8005", """
        [Provider("anthropic")]
        public partial record P#
        {
            [Model("claude-opus-4-6"), Cost(«0.5→5», 25)] public partial record M;
        }
        """);

    private static Task VerifyAsync(string id, string source) => FixTest.VerifyAsync(new ArgumentValueCodeFix(), id, source, "0");
}
