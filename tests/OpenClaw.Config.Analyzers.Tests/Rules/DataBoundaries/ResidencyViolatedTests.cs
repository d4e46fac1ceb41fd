using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.DataBoundaries;

public sealed class ResidencyViolatedTests() : RuleTests("OCC6002")
{
    private const string Models = """
        [Provider("one", "https://one.example/v1", Region = "us")]
        public partial record One
        {
            [Model("large", ContextWindow = 200_000)] public partial record Large;
        }

        [Provider("two", "https://two.example/v1", Region = "EU")]
        public partial record Two
        {
            [Model("large", ContextWindow = 200_000)] public partial record Large;
        }

        [Provider("lmstudio", "http://127.0.0.1:1234/v1")]
        public partial record LmStudio
        {
            [Model("my-local-model", ContextWindow = 196_608)] public partial record Local;
        }

        """;

    [Fact]
    public Task A_hop_in_another_region_fires() => Fires(Models + """
        [FallbackChain(typeof(Two.Large), [|typeof(One.Large)|]), Residency("eu", "ch")]
        public partial record European;
        """, "The chain European allows eu or ch only, but fallback 1, one/large, goes to 'us' (declared). Name a model in an allowed region, or allow that region.");

    [Fact]
    public Task An_allowed_region_passes_whatever_its_case() => Silent(Models + """
        [FallbackChain(typeof(Two.Large), typeof(One.Large)), Residency("eu", "US")]
        public partial record Both;
        """);

    [Fact]
    public Task What_is_proven_local_satisfies_every_residency() => Silent(Models + """
        [FallbackChain(typeof(LmStudio.Local)), Residency("eu")]
        public partial record European;
        """);

    [Fact]
    public Task A_region_that_the_catalogue_knows_counts() => Fires("""
        [Provider("minimax", "https://api.minimaxi.com/anthropic")]
        public partial record MiniMax
        {
            [Model("MiniMax-M2.7", ContextWindow = 200_000)] public partial record M2;
        }

        [FallbackChain([|typeof(MiniMax.M2)|]), Residency("eu")]
        public partial record European;
        """, "The chain European allows eu only, but the primary, minimax/MiniMax-M2.7, goes to 'cn' (from the catalogue). Name a model in an allowed region, or allow that region.");

    [Fact]
    public Task Every_way_of_an_agent_and_of_a_root_counts() => Fires(Models + """
        [OpenClawConfig(Default = [|typeof(One.Large)|]), Residency("eu")]
        public partial record Config
        {
            [Agent("research", Model = typeof(Two.Large), Image = [|typeof(One.Large)|]), Residency("eu")] public partial record Research;
        }
        """, ["Config allows eu only, but a hop of its default chain, one/large, goes to 'us' (declared). Name a model in an allowed region, or allow that region.", "The agent Research allows eu only, but its image model, one/large, goes to 'us' (declared). Name a model in an allowed region, or allow that region."]);

    [Fact]
    public Task An_agent_may_promise_more_than_its_chain() => Fires(Models + """
        [FallbackChain(typeof(One.Large)), Residency("us")] public partial record American;

        [OpenClawConfig]
        public partial record Config
        {
            [Agent("research", Model = [|typeof(American)|]), Residency("eu")] public partial record Research;
        }
        """, "The agent Research allows eu only, but a hop of its chain, one/large, goes to 'us' (declared). Name a model in an allowed region, or allow that region.");

    [Fact]
    public Task Where_the_chain_promises_the_same_it_is_told_there_only() => Fires(Models + """
        [FallbackChain([|typeof(One.Large)|]), Residency("eu")] public partial record European;

        [OpenClawConfig]
        public partial record Config
        {
            [Agent("research", Model = typeof(European)), Residency("eu")] public partial record Research;
        }
        """, "The chain European allows eu only, but the primary, one/large, goes to 'us' (declared). Name a model in an allowed region, or allow that region.");

    [Fact]
    public Task An_overflow_model_counts() => Fires(Models + """
        [FallbackChain(typeof(Two.Large), OverflowTo = [|typeof(One.Large)|]), Residency("eu")]
        public partial record European;
        """, "The chain European allows eu only, but its overflow model, one/large, goes to 'us' (declared). Name a model in an allowed region, or allow that region.");

    [Fact]
    public Task A_chain_without_residency_may_go_anywhere() => Silent(Models + """
        [FallbackChain(typeof(One.Large))]
        public partial record Chain;
        """);

    [Fact]
    public async Task The_models_may_stand_in_another_file_or_assembly()
    {
        const string Chain = """[FallbackChain([|typeof(One.Large)|]), Residency("eu")] public partial record European;""";
        await Fires(new TestProject(new TestFile("Chain.cs", Chain), new TestFile("Models.cs", Models)), "The chain European allows eu only, but the primary, one/large, goes to 'us' (declared). Name a model in an allowed region, or allow that region.");

        var library = await new TestProject(Models) { Name = "Shared" }.ToReferenceAsync(TestContext.Current.CancellationToken);
        await Fires(new TestProject(Chain) { References = [library] }, "The chain European allows eu only, but the primary, one/large, goes to 'us' (declared). Name a model in an allowed region, or allow that region.");
    }
}
