using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Cost;

public sealed class BudgetExceededTests() : RuleTests("OCC8002")
{
    private const string Models = """
        [Provider("one", "https://one.example/v1")]
        public partial record One
        {
            [Model("large", ContextWindow = 200_000, MaxTokens = 10_000), Cost(3, 15)] public partial record Large;
            [Model("tiered", ContextWindow = 400_000, MaxTokens = 10_000), Cost(3, 15), CostTier(0, 200_000, 3, 15), CostTier(200_000, 0, 6, 30)] public partial record Tiered;
            [Model("unknown", ContextWindow = 200_000)] public partial record Unknown;
        }

        [Provider("lmstudio", "http://127.0.0.1:1234/v1")]
        public partial record LmStudio
        {
            [Model("my-local-model", ContextWindow = 196_608, MaxTokens = 8_192), Cost(0, 0)] public partial record Local;
        }

        """;

    // 100,000 × $3 + 10,000 × $15 = $0.45.
    [Fact]
    public Task The_longest_prompt_and_answer_of_every_hop_count() => Fires(Models + """
        [FallbackChain(typeof(One.Large), PromptBudget = 100_000, MaxCost = [|0.44|])] public partial record Chain;
        """, "One request of the chain Chain can cost $0.45 in the worst case (one/large $0.45); its budget is $0.44. Lower PromptBudget, MaxTokens or Retries, name cheaper models, or raise the budget.");

    [Fact]
    public Task Exactly_the_budget_passes() => Silent(Models + """
        [FallbackChain(typeof(One.Large), PromptBudget = 100_000, MaxCost = 0.45)] public partial record Chain;
        """);

    [Fact]
    public Task Declared_retries_are_billed_too() => Fires(Models + """
        [FallbackChain(typeof(One.Large), PromptBudget = 100_000, MaxCost = [|0.89|], Retries = 1)] public partial record Chain;
        """, "One request of the chain Chain can cost $0.90 in the worst case (one/large $0.90 in 2 attempts); its budget is $0.89. Lower PromptBudget, MaxTokens or Retries, name cheaper models, or raise the budget.");

    [Fact]
    public Task Two_declared_attempts_may_cost_twice() => Silent(Models + """
        [FallbackChain(typeof(One.Large), PromptBudget = 100_000, MaxCost = 0.9, Retries = 1)] public partial record Chain;
        """);

    [Fact]
    public Task Without_a_budget_for_prompts_what_the_hop_takes_counts() => Fires(Models + """
        [FallbackChain(typeof(One.Large), MaxCost = [|0.6|])] public partial record Chain;
        """, "One request of the chain Chain can cost $0.69 in the worst case (one/large $0.69); its budget is $0.60. Lower PromptBudget, MaxTokens or Retries, name cheaper models, or raise the budget.");

    [Fact]
    public Task A_tier_s_price_counts_for_its_prompts() => Fires(Models + """
        [FallbackChain(typeof(One.Tiered), PromptBudget = 300_000, MaxCost = [|2|])] public partial record Chain;
        """, "One request of the chain Chain can cost $2.10 in the worst case (one/tiered $2.10); its budget is $2.00. Lower PromptBudget, MaxTokens or Retries, name cheaper models, or raise the budget.");

    [Fact]
    public Task A_local_hop_costs_nothing() => Silent(Models + """
        [FallbackChain(typeof(LmStudio.Local), MaxCost = 0)] public partial record Chain;
        """);

    [Fact]
    public Task A_budget_of_zero_allows_nothing_that_costs() => Fires(Models + """
        [FallbackChain(typeof(LmStudio.Local), typeof(One.Large), PromptBudget = 1_000, MaxCost = [|0|])] public partial record Chain;
        """, "One request of the chain Chain can cost $0.153 in the worst case (one/large $0.153); its budget is $0.00. Lower PromptBudget, MaxTokens or Retries, name cheaper models, or raise the budget.");

    [Fact]
    public Task A_hop_of_unknown_price_is_not_counted() => Silent(Models + """
        [FallbackChain(typeof(One.Large), typeof(One.Unknown), PromptBudget = 100_000, MaxCost = 0.45)] public partial record Chain;
        """);

    [Fact]
    public Task A_chain_without_a_budget_passes() => Silent(Models + "[FallbackChain(typeof(One.Large))] public partial record Chain;");

    [Fact]
    public async Task The_models_may_stand_in_another_file_or_assembly()
    {
        const string Chain = "[FallbackChain(typeof(One.Large), PromptBudget = 100_000, MaxCost = [|0.44|])] public partial record Chain;";
        await Fires(new TestProject(new TestFile("Chain.cs", Chain), new TestFile("Models.cs", Models)), "One request of the chain Chain can cost $0.45 in the worst case (one/large $0.45); its budget is $0.44. Lower PromptBudget, MaxTokens or Retries, name cheaper models, or raise the budget.");

        var library = await new TestProject(Models) { Name = "Shared" }.ToReferenceAsync(TestContext.Current.CancellationToken);
        await Fires(new TestProject(Chain) { References = [library] }, "One request of the chain Chain can cost $0.45 in the worst case (one/large $0.45); its budget is $0.44. Lower PromptBudget, MaxTokens or Retries, name cheaper models, or raise the budget.");
    }
}
