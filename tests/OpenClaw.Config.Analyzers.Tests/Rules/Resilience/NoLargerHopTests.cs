namespace OpenClaw.Config.Analyzers.Tests.Rules.Resilience;

public sealed class NoLargerHopTests() : RuleTests("OCC3009")
{
    [Fact]
    public Task An_overflow_model_of_the_same_size_fires() => Fires(Models(200_000, 200_000) + """
        [FallbackChain(typeof(P.First), OverflowTo = [|typeof(P.Overflow)|])]
        public partial record Chain;
        """, "gateway/overflow takes prompts of 180,000 tokens, no more than the primary's 180,000: what does not fit there does not fit here. Name a model with a larger window.");

    [Fact]
    public Task A_smaller_one_fires() => Fires(Models(200_000, 64_000) + """
        [FallbackChain(typeof(P.First), OverflowTo = [|typeof(P.Overflow)|])]
        public partial record Chain;
        """, "gateway/overflow takes prompts of 44,000 tokens, no more than the primary's 180,000: what does not fit there does not fit here. Name a model with a larger window.");

    [Fact]
    public Task A_larger_one_passes() => Silent(Models(200_000, 1_000_000) + """
        [FallbackChain(typeof(P.First), OverflowTo = typeof(P.Overflow))]
        public partial record Chain;
        """);

    [Fact]
    public Task One_of_unknown_window_passes() => Silent("""
        [Provider("gateway", "https://llm.example.com/v1")]
        public partial record P
        {
            [Model("first", ContextWindow = 200_000)] public partial record First;
            [Model("overflow")] public partial record Overflow;
        }

        [FallbackChain(typeof(P.First), OverflowTo = typeof(P.Overflow))]
        public partial record Chain;
        """);

    [Fact]
    public Task Who_asks_for_no_overflow_routing_is_not_told() => Silent(Models(200_000, 64_000) + """
        [FallbackChain(typeof(P.First), typeof(P.Overflow))]
        public partial record Chain;
        """);

    private static string Models(int first, int overflow) => $$"""
        [Provider("gateway", "https://llm.example.com/v1")]
        public partial record P
        {
            [Model("first", ContextWindow = {{first}})] public partial record First;
            [Model("overflow", ContextWindow = {{overflow}})] public partial record Overflow;
        }


        """;
}
