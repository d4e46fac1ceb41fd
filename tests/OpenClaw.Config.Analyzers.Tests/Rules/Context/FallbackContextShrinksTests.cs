using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Context;

public sealed class FallbackContextShrinksTests() : RuleTests("OCC2007")
{
    [Fact]
    public Task A_fallback_that_takes_shorter_prompts_fires() => Fires(Models(200_000, 64_000) + "[FallbackChain(typeof(P.First), [|typeof(P.Second)|])] public partial record Chain;", "gateway/second (fallback 1 of Chain) takes prompts of 44,000 tokens: its window of 64,000 (declared) less 20,000 for the answer and OpenClaw's own reserve; "
            + "100,000 are needed (the primary gateway/first takes 180,000; 100,000 are always enough). Longer prompts fail at this hop. Use a larger window, reorder, or "
            + "declare a PromptBudget that every hop carries.");

    [Fact]
    public Task One_hundred_thousand_usable_tokens_are_enough_for_any_primary() =>
        Silent(Models(1_000_000, 120_000) + "[FallbackChain(typeof(P.First), typeof(P.Second))] public partial record Chain;");

    [Fact]
    public Task One_token_less_is_not() =>
        Fires(Models(1_000_000, 119_999) + "[FallbackChain(typeof(P.First), [|typeof(P.Second)|])] public partial record Chain;", "gateway/second (fallback 1 of Chain) takes prompts of 99,999 tokens: its window of 119,999 (declared) less 20,000 for the answer and OpenClaw's own reserve; "
            + "100,000 are needed (the primary gateway/first takes 980,000; 100,000 are always enough). Longer prompts fail at this hop. Use a larger window, reorder, or "
            + "declare a PromptBudget that every hop carries.");

    [Fact]
    public Task A_fallback_as_large_as_a_small_primary_passes() => Silent(Models(64_000, 64_000) + "[FallbackChain(typeof(P.First), typeof(P.Second))] public partial record Chain;");

    [Fact]
    public Task A_fallback_of_unknown_window_is_silent() => Silent("""
        [Provider("gateway", "https://llm.example.com/v1")]
        public partial record P
        {
            [Model("first", ContextWindow = 200_000)] public partial record First;
            [Model("second")] public partial record Second;
        }

        [FallbackChain(typeof(P.First), typeof(P.Second))]
        public partial record Chain;
        """);

    [Fact]
    public Task A_large_output_limit_is_reserved() => Fires("""
        [Provider("gateway", "https://llm.example.com/v1")]
        public partial record P
        {
            [Model("first", ContextWindow = 200_000)] public partial record First;
            [Model("second", ContextWindow = 200_000, MaxTokens = 128_000)] public partial record Second;
            [Model("third", ContextWindow = 160_000, MaxTokens = 128_000)] public partial record Third;
        }

        [FallbackChain(typeof(P.First), typeof(P.Second), [|typeof(P.Third)|])]
        public partial record Chain;
        """, "gateway/third (fallback 2 of Chain) takes prompts of 80,000 tokens: its window of 160,000 (declared) less 80,000 for the answer and OpenClaw's own reserve; "
            + "100,000 are needed (the primary gateway/first takes 180,000; 100,000 are always enough). Longer prompts fail at this hop. Use a larger window, reorder, or "
            + "declare a PromptBudget that every hop carries.");

    [Fact]
    public Task No_more_than_half_of_a_window_is_reserved() => Fires(
        Models(30_000, 24_000) + "[FallbackChain(typeof(P.First), [|typeof(P.Second)|])] public partial record Chain;", "gateway/second (fallback 1 of Chain) takes prompts of 12,000 tokens: its window of 24,000 (declared) less 12,000 for the answer and OpenClaw's own reserve; "
            + "15,000 are needed (the primary gateway/first takes 15,000; 100,000 are always enough). Longer prompts fail at this hop. Use a larger window, reorder, or "
            + "declare a PromptBudget that every hop carries.");

    [Fact]
    public Task ContextTokens_cap_the_window() => Fires("""
        [Provider("gateway", "https://llm.example.com/v1")]
        public partial record P
        {
            [Model("first", ContextWindow = 200_000)] public partial record First;
            [Model("second", ContextWindow = 200_000, ContextTokens = 64_000)] public partial record Second;
        }

        [FallbackChain(typeof(P.First), [|typeof(P.Second)|])]
        public partial record Chain;
        """, "gateway/second (fallback 1 of Chain) takes prompts of 44,000 tokens: its window of 64,000 (declared) less 20,000 for the answer and OpenClaw's own reserve; "
            + "100,000 are needed (the primary gateway/first takes 180,000; 100,000 are always enough). Longer prompts fail at this hop. Use a larger window, reorder, or "
            + "declare a PromptBudget that every hop carries.");

    [Fact]
    public Task A_budget_that_every_hop_carries_passes() =>
        Silent(Models(200_000, 64_000) + "[FallbackChain(typeof(P.First), typeof(P.Second), PromptBudget = 44_000)] public partial record Chain;");

    [Fact]
    public Task A_budget_binds_the_primary_too() => Fires(
        Models(64_000, 200_000) + "[FallbackChain([|typeof(P.First)|], typeof(P.Second), PromptBudget = 44_001)] public partial record Chain;", "gateway/first (the primary of Chain) takes prompts of 44,000 tokens: its window of 64,000 (declared) less 20,000 for the answer and OpenClaw's own reserve; the "
            + "chain's PromptBudget is 44,001. Longer prompts fail at this hop. Use a larger window, reorder, or declare a PromptBudget that every hop carries.");

    [Fact]
    public Task A_chain_that_only_stands_in_others_is_judged_there() => Fires(Models(200_000, 64_000) + """
        [FallbackChain(typeof(P.First), typeof(P.Second))] public partial record Inner;
        [FallbackChain(typeof(P.First), [|typeof(Inner)|])] public partial record Outer;
        """, "gateway/second (fallback 1 of Outer) takes prompts of 44,000 tokens: its window of 64,000 (declared) less 20,000 for the answer and OpenClaw's own reserve; "
            + "100,000 are needed (the primary gateway/first takes 180,000; 100,000 are always enough). Longer prompts fail at this hop. Use a larger window, reorder, or "
            + "declare a PromptBudget that every hop carries.");

    [Fact]
    public Task The_cause_may_stand_in_another_file() => Fires(
        new TestProject(
            new TestFile("Chain.cs", "[FallbackChain(typeof(P.First), [|typeof(P.Second)|])] public partial record Chain;"),
            new TestFile("Models.cs", Models(200_000, 64_000))),
        "gateway/second (fallback 1 of Chain) takes prompts of 44,000 tokens: its window of 64,000 (declared) less 20,000 for the answer and OpenClaw's own reserve; "
            + "100,000 are needed (the primary gateway/first takes 180,000; 100,000 are always enough). Longer prompts fail at this hop. Use a larger window, reorder, or "
            + "declare a PromptBudget that every hop carries.");

    [Fact]
    public async Task The_cause_may_stand_in_a_referenced_assembly()
    {
        var library = new TestProject("namespace Shared { " + Models(200_000, 64_000) + " }") { Name = "Shared" };

        await Fires(
            new TestProject("[FallbackChain(typeof(Shared.P.First), [|typeof(Shared.P.Second)|])] public partial record Chain;")
            {
                References = [await library.ToReferenceAsync(TestContext.Current.CancellationToken)],
            },
            "gateway/second (fallback 1 of Chain) takes prompts of 44,000 tokens: its window of 64,000 (declared) less 20,000 for the answer and OpenClaw's own reserve; "
            + "100,000 are needed (the primary gateway/first takes 180,000; 100,000 are always enough). Longer prompts fail at this hop. Use a larger window, reorder, or "
            + "declare a PromptBudget that every hop carries.");
    }

    [Fact]
    public Task What_is_enough_can_be_lowered() =>
        Silent(Models(200_000, 64_000) + "[FallbackChain(typeof(P.First), typeof(P.Second))] public partial record Chain;", "openclaw_config.fallback_usable_tokens = 44_000");

    [Fact]
    public Task What_is_enough_can_be_raised() => Fires(
        Models(1_000_000, 200_000) + "[FallbackChain(typeof(P.First), [|typeof(P.Second)|])] public partial record Chain;", "gateway/second (fallback 1 of Chain) takes prompts of 180,000 tokens: its window of 200,000 (declared) less 20,000 for the answer and OpenClaw's own reserve; "
            + "200,000 are needed (the primary gateway/first takes 980,000; 200,000 are always enough). Longer prompts fail at this hop. Use a larger window, reorder, or "
            + "declare a PromptBudget that every hop carries.", "openclaw_config.fallback_usable_tokens = 200_000");

    [Fact]
    public Task The_reserve_can_be_changed() => Fires(
        Models(1_000_000, 120_000) + "[FallbackChain(typeof(P.First), [|typeof(P.Second)|])] public partial record Chain;", "gateway/second (fallback 1 of Chain) takes prompts of 90,000 tokens: its window of 120,000 (declared) less 30,000 for the answer and OpenClaw's own reserve; "
            + "100,000 are needed (the primary gateway/first takes 970,000; 100,000 are always enough). Longer prompts fail at this hop. Use a larger window, reorder, or "
            + "declare a PromptBudget that every hop carries.", "openclaw_config.compaction_reserve_tokens = 30_000");

    [Fact]
    public void A_fallback_of_a_file_that_takes_shorter_prompts_fires() => FiresInJson(Json(64_000, "[|\"p/second\"|]"), "p/second (fallback 1 of agents.defaults.model) takes prompts of 44,000 tokens: its window of 64,000 (declared) less 20,000 for the answer and OpenClaw's own "
            + "reserve; 100,000 are needed (the primary p/first takes 180,000; 100,000 are always enough). Longer prompts fail at this hop. Use a model with a larger window, "
            + "or reorder.");

    [Fact]
    public void Enough_is_enough_in_a_file() => SilentInJson(Json(120_000, "\"p/second\""));

    [Fact]
    public void What_is_enough_can_be_lowered_for_files() => SilentInJson(Json(64_000, "\"p/second\""), "openclaw_config.fallback_usable_tokens = 44_000");

    private static string Models(int first, int second) => $$"""
        [Provider("gateway", "https://llm.example.com/v1")]
        public partial record P
        {
            [Model("first", ContextWindow = {{first}})] public partial record First;
            [Model("second", ContextWindow = {{second}})] public partial record Second;
        }

        """;

    private static string Json(int second, string fallback) => $$"""
        {
          agents: { defaults: { model: { primary: "p/first", fallbacks: [{{fallback}}] } } },
          models: {
            providers: {
              p: { baseUrl: "https://llm.example.com/v1", models: [{ id: "first", name: "F", contextWindow: 200000 }, { id: "second", name: "S", contextWindow: {{second}} }] },
            },
          },
        }
        """;
}
