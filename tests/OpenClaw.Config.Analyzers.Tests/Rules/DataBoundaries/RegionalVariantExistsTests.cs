namespace OpenClaw.Config.Analyzers.Tests.Rules.DataBoundaries;

public sealed class RegionalVariantExistsTests() : RuleTests("OCC6004")
{
    [Fact]
    public Task An_endpoint_in_an_allowed_region_is_offered() => Fires(Chain("minimax", "MiniMax-M2.7", "[|typeof(P.M)|]", "cn"), "'minimax' has an endpoint in 'cn' (https://api.minimaxi.com/anthropic). Set Region = \"cn\" on its provider, and minimax/MiniMax-M2.7 stays where the chain Chain allows.");

    [Fact]
    public Task Of_several_regions_the_first_that_has_one_is_offered() => Fires(Chain("moonshot", "kimi-k2.6", "[|typeof(P.M)|]", "eu\", \"cn"), "'moonshot' has an endpoint in 'cn' (https://api.moonshot.cn/v1). Set Region = \"cn\" on its provider, and moonshot/kimi-k2.6 stays where the chain Chain allows.");

    [Fact]
    public Task An_aggregator_can_be_pinned() => Fires(Chain("openrouter", "z-ai/glm-5.1", "[|typeof(P.M)|]", "eu"), "'openrouter' forwards to many hosts, some of them in eu only. Pin one with [Route(Only = [\"…\"])] on M and declare Region on the provider.");

    [Fact]
    public Task A_provider_that_is_there_already_passes() => Silent("""
        [Provider("minimax", Region = "cn")]
        public partial record P
        {
            [Model("MiniMax-M2.7", ContextWindow = 200_000)] public partial record M;
        }

        [FallbackChain(typeof(P.M)), Residency("cn")] public partial record Chain;
        """);

    [Fact]
    public Task A_region_without_an_endpoint_passes() => Silent(Chain("minimax", "MiniMax-M2.7", "typeof(P.M)", "br"));

    [Fact]
    public Task A_chain_without_residency_passes() => Silent("""
        [Provider("minimax")]
        public partial record P
        {
            [Model("MiniMax-M2.7", ContextWindow = 200_000)] public partial record M;
        }

        [FallbackChain(typeof(P.M))] public partial record Chain;
        """);

    [Fact]
    public Task A_server_that_nobody_knows_passes() => Silent("""
        [Provider("one", "https://one.example/v1")]
        public partial record P
        {
            [Model("large", ContextWindow = 200_000)] public partial record M;
        }

        [FallbackChain(typeof(P.M)), Residency("eu")] public partial record Chain;
        """);

    private static string Chain(string provider, string model, string hop, string regions) => $$"""
        [Provider("{{provider}}")]
        public partial record P
        {
            [Model("{{model}}", ContextWindow = 200_000)] public partial record M;
        }

        [FallbackChain({{hop}}), Residency("{{regions}}")] public partial record Chain;
        """;
}
