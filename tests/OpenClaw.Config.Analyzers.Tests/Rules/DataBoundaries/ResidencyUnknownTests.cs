using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.DataBoundaries;

public sealed class ResidencyUnknownTests() : RuleTests("OCC6003")
{
    private const string Models = """
        [Provider("one", "https://one.example/v1")]
        public partial record One
        {
            [Model("large", ContextWindow = 200_000)] public partial record Large;
        }

        [Provider("two", "https://two.example/v1", Region = "eu")]
        public partial record Two
        {
            [Model("large", ContextWindow = 200_000)] public partial record Large;
        }

        [Provider("gateway", "http://127.0.0.1:4000/v1")]
        public partial record Gateway
        {
            [Model("anything", ContextWindow = 196_608)] public partial record Anything;
        }

        [Provider("lmstudio", "http://127.0.0.1:1234/v1")]
        public partial record LmStudio
        {
            [Model("my-local-model", ContextWindow = 196_608)] public partial record Local;
        }

        [Provider("openrouter", Region = "us")]
        public partial record OpenRouter
        {
            [Model("z-ai/glm-5.1", ContextWindow = 200_000)] public partial record Loose;
            [Model("moonshotai/kimi-k2.6", ContextWindow = 200_000), Route(Only = ["fireworks"])] public partial record Pinned;
            [Model("minimax/minimax-m2.7", ContextWindow = 200_000), Route(Only = ["fireworks"], AllowFallbacks = true)] public partial record Preferred;
            [Model("qwen/qwen3-max", ContextWindow = 200_000), Route(Order = ["fireworks"], AllowFallbacks = false)] public partial record Ordered;
        }

        """;

    [Fact]
    public Task A_hosted_hop_without_region_fires() => Fires(Models + """
        [FallbackChain(typeof(Two.Large), [|typeof(One.Large)|]), Residency("eu")]
        public partial record European;
        """, "The chain European allows eu only, and nobody says where fallback 1, one/large, goes. Declare Region on its provider.");

    [Fact]
    public Task What_may_be_a_gateway_is_as_unknown() => Fires(Models + """
        [FallbackChain([|typeof(Gateway.Anything)|]), Residency("eu", "ch")]
        public partial record European;
        """, "The chain European allows eu or ch only, and nobody says where the primary, gateway/anything, goes. Declare Region on its provider, or Hosting = Hosting.Local where nothing leaves.");

    [Fact]
    public Task An_aggregator_goes_wherever_it_likes_though_a_region_is_declared() => Fires(Models + """
        [FallbackChain([|typeof(OpenRouter.Loose)|]), Residency("us")]
        public partial record American;
        """, "The chain American allows us only, and nobody says where the primary, openrouter/z-ai/glm-5.1, goes. An aggregator sends each request wherever it likes: pin it with [Route(Only = [\"…\"])] on Loose and declare the provider's Region.");

    [Fact]
    public Task An_aggregator_that_may_fall_back_is_not_pinned() => Fires(Models + """
        [FallbackChain([|typeof(OpenRouter.Preferred)|]), Residency("us")]
        public partial record American;
        """, "The chain American allows us only, and nobody says where the primary, openrouter/minimax/minimax-m2.7, goes. An aggregator sends each request wherever it likes: pin it with [Route(Only = [\"…\"])] on Preferred, without AllowFallbacks = true, and declare the provider's Region.");

    [Fact]
    public Task An_order_is_no_pin() => Fires(Models + """
        [FallbackChain([|typeof(OpenRouter.Ordered)|]), Residency("us")]
        public partial record American;
        """, "The chain American allows us only, and nobody says where the primary, openrouter/qwen/qwen3-max, goes. An aggregator sends each request wherever it likes: pin it with [Route(Only = [\"…\"])] on Ordered and declare the provider's Region.");

    [Fact]
    public Task A_pinned_aggregator_with_a_region_is_known() => Silent(Models + """
        [FallbackChain(typeof(OpenRouter.Pinned)), Residency("us")]
        public partial record American;
        """);

    [Fact]
    public Task A_pin_without_a_region_tells_nothing() => Fires("""
        [Provider("openrouter")]
        public partial record OpenRouter
        {
            [Model("moonshotai/kimi-k2.6", ContextWindow = 200_000), Route(Only = ["fireworks"])] public partial record Pinned;
        }

        [FallbackChain([|typeof(OpenRouter.Pinned)|]), Residency("us")]
        public partial record American;
        """, "The chain American allows us only, and nobody says where the primary, openrouter/moonshotai/kimi-k2.6, goes. It is pinned to fireworks: declare that host's Region on the provider.");

    [Fact]
    public Task What_is_proven_local_satisfies_every_residency() => Silent(Models + """
        [FallbackChain(typeof(LmStudio.Local), typeof(Two.Large)), Residency("eu")]
        public partial record European;
        """);

    [Fact]
    public Task Every_way_of_an_agent_and_of_a_root_counts() => Fires(Models + """
        [OpenClawConfig(Default = typeof(Two.Large), Pdf = [|typeof(One.Large)|]), Residency("eu")]
        public partial record Config
        {
            [Agent("research", Model = typeof(LmStudio.Local)), [|Residency("eu")|]] public partial record Research;
        }
        """, ["Config allows eu only, and nobody says where its PDF model, one/large, goes. Declare Region on its provider.", "The agent Research allows eu only, and nobody says where the PDF model, one/large, goes. Declare Region on its provider."]);

    [Fact]
    public async Task The_models_may_stand_in_another_file_or_assembly()
    {
        const string Chain = """[FallbackChain([|typeof(One.Large)|]), Residency("eu")] public partial record European;""";
        await Fires(new TestProject(new TestFile("Chain.cs", Chain), new TestFile("Models.cs", Models)), "The chain European allows eu only, and nobody says where the primary, one/large, goes. Declare Region on its provider.");

        var library = await new TestProject(Models) { Name = "Shared" }.ToReferenceAsync(TestContext.Current.CancellationToken);
        await Fires(new TestProject(Chain) { References = [library] }, "The chain European allows eu only, and nobody says where the primary, one/large, goes. Declare Region on its provider.");
    }
}
