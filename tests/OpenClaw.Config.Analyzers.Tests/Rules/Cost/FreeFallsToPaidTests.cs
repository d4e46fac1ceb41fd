using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Cost;

public sealed class FreeFallsToPaidTests() : RuleTests("OCC8001")
{
    private const string Models = """
        [Provider("openrouter")]
        public partial record OpenRouter
        {
            [Model("qwen/qwen3-235b-a22b:free", ContextWindow = 131_072)] public partial record Free;
        }

        [Provider("one", "https://one.example/v1")]
        public partial record One
        {
            [Model("large", ContextWindow = 200_000), Cost(3, 15)] public partial record Large;
            [Model("gift", ContextWindow = 200_000), Cost(0, 0)] public partial record Gift;
            [Model("unknown", ContextWindow = 200_000)] public partial record Unknown;
        }

        [Provider("lmstudio", "http://127.0.0.1:1234/v1")]
        public partial record LmStudio
        {
            [Model("my-local-model", ContextWindow = 196_608), Cost(0, 0)] public partial record Local;
        }

        """;

    [Fact]
    public Task A_free_tier_that_falls_to_a_paid_model_fires() => Fires(Models + """
        [FallbackChain(typeof(OpenRouter.Free), typeof(LmStudio.Local), [|typeof(One.Large)|])] public partial record Chain;
        """, "openrouter/qwen/qwen3-235b-a22b:free is free, and behind it one/large costs $3.00 and $15.00 per million tokens in and out: when the free tier is used up, requests are billed. Set MaxCost if that must not be.");

    [Fact]
    public Task A_hosted_model_that_is_declared_free_counts() => Fires(Models + """
        [FallbackChain(typeof(One.Gift), [|typeof(One.Large)|])] public partial record Chain;
        """, "one/gift is free, and behind it one/large costs $3.00 and $15.00 per million tokens in and out: when the free tier is used up, requests are billed. Set MaxCost if that must not be.");

    [Fact]
    public Task A_budget_of_zero_fires_whatever_the_primary_costs() => Fires(Models + """
        [FallbackChain(typeof(One.Unknown), [|typeof(One.Large)|], MaxCost = 0)] public partial record Chain;
        """, "The chain Chain may cost nothing (MaxCost = 0), but one/large costs $3.00 and $15.00 per million tokens in and out: every request that reaches fallback 1 is billed. Name a free model there, or raise MaxCost.");

    [Fact]
    public Task From_local_to_hosted_is_what_the_guide_recommends() => Silent(Models + """
        [FallbackChain(typeof(LmStudio.Local), typeof(One.Large))] public partial record Chain;
        """);

    [Fact]
    public Task Free_behind_paid_passes() => Silent(Models + """
        [FallbackChain(typeof(One.Large), typeof(OpenRouter.Free))] public partial record Chain;
        """);

    [Fact]
    public Task A_model_of_unknown_price_proves_nothing() => Silent(Models + """
        [FallbackChain(typeof(OpenRouter.Free), typeof(One.Unknown))] public partial record Chain;
        """);

    [Fact]
    public async Task The_models_may_stand_in_a_referenced_assembly()
    {
        var library = await new TestProject(Models) { Name = "Shared" }.ToReferenceAsync(TestContext.Current.CancellationToken);
        await Fires(new TestProject("[FallbackChain(typeof(One.Gift), [|typeof(One.Large)|])] public partial record Chain;") { References = [library] }, "one/gift is free, and behind it one/large costs $3.00 and $15.00 per million tokens in and out: when the free tier is used up, requests are billed. Set MaxCost if that must not be.");
    }

    [Fact]
    public void A_file_fires() => FiresInJson(Json("""[|"one/large"|]""", 3, 15), "openrouter/qwen/qwen3-235b-a22b:free is free, and behind it one/large costs $3.00 and $15.00 per million tokens in and out: when the free tier is used up, requests are billed. Set MaxCost if that must not be.");

    [Fact]
    public void A_file_whose_fallback_is_free_passes() => SilentInJson(Json("\"one/large\"", 0, 0));

    private static string Json(string fallback, int input, int output) => $$"""
        {
          agents: { defaults: { model: { primary: "openrouter/qwen/qwen3-235b-a22b:free", fallbacks: [{{fallback}}] } } },
          models: { providers: { one: { baseUrl: "https://one.example/v1", models: [{ id: "large", name: "L", cost: { input: {{input}}, output: {{output}} } }] } } },
        }
        """;
}
