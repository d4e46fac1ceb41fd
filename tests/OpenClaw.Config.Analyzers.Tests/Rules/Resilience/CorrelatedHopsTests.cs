namespace OpenClaw.Config.Analyzers.Tests.Rules.Resilience;

public sealed class CorrelatedHopsTests() : RuleTests("OCC3004")
{
    [Fact]
    public Task One_provider_for_all_hops_fires() => Fires(Given.LocalAndHosted + """
        [[|FallbackChain(typeof(Anthropic.Opus), typeof(Anthropic.Sonnet))|]]
        public partial record Chain;
        """, "Both hops of the chain Chain go through the provider anthropic: one outage, limit or unpaid bill takes them all. Add a hop of another provider.");

    [Fact]
    public Task One_account_fires() => Fires(Pair("Account = \"team\"", "Account = \"team\"") + """
        [[|FallbackChain(typeof(One.M), typeof(Two.M))|]]
        public partial record Chain;
        """, "Both hops of the chain Chain share the account team: one outage, limit or unpaid bill takes them all. Add a hop of another provider.");

    [Fact]
    public Task One_key_fires() => Fires(Pair("ApiKeyVariable = \"SHARED_KEY\"", "ApiKeyVariable = \"SHARED_KEY\"") + """
        [[|FallbackChain(typeof(One.M), typeof(Two.M))|]]
        public partial record Chain;
        """, "Both hops of the chain Chain share the key in SHARED_KEY: one outage, limit or unpaid bill takes them all. Add a hop of another provider.");

    [Fact]
    public Task One_host_and_port_fires() => Fires("""
        [Provider("one", "https://llm.example.com/one")] public partial record One { [Model("m", ContextWindow = 200_000)] public partial record M; }
        [Provider("two", "https://llm.example.com/two")] public partial record Two { [Model("m", ContextWindow = 200_000)] public partial record M; }

        [[|FallbackChain(typeof(One.M), typeof(Two.M))|]]
        public partial record Chain;
        """, "Both hops of the chain Chain are served by llm.example.com:443: one outage, limit or unpaid bill takes them all. Add a hop of another provider.");

    [Fact]
    public Task Another_port_is_another_server() => Silent("""
        [Provider("one", "https://llm.example.com:8443/v1")] public partial record One { [Model("m", ContextWindow = 200_000)] public partial record M; }
        [Provider("two", "https://llm.example.com:9443/v1")] public partial record Two { [Model("m", ContextWindow = 200_000)] public partial record M; }

        [FallbackChain(typeof(One.M), typeof(Two.M))]
        public partial record Chain;
        """);

    [Fact]
    public Task One_hop_elsewhere_is_enough() => Silent(Given.LocalAndHosted + """
        [FallbackChain(typeof(Anthropic.Opus), typeof(Anthropic.Sonnet), typeof(LmStudio.Local))]
        public partial record Chain;
        """);

    [Fact]
    public Task One_region_is_what_a_residency_asks_for() => Silent(Pair("Region = \"eu\"", "Region = \"eu\"") + """
        [FallbackChain(typeof(One.M), typeof(Two.M)), Residency("eu")]
        public partial record Chain;
        """);

    [Fact]
    public Task A_LocalOnly_chain_has_no_choice() => Silent("""
        [Provider("box", "http://192.168.1.5:8000/v1", Hosting = Hosting.Local)]
        public partial record Box
        {
            [Model("a", ContextWindow = 200_000)] public partial record A;
            [Model("b", ContextWindow = 200_000)] public partial record B;
        }

        [FallbackChain(typeof(Box.A), typeof(Box.B)), LocalOnly]
        public partial record Chain;
        """);

    [Fact]
    public Task Where_OCC3001_speaks_it_is_silent() => Silent("""
        [Provider("lmstudio")]
        public partial record LmStudio
        {
            [Model("a", ContextWindow = 200_000)] public partial record A;
            [Model("b", ContextWindow = 200_000)] public partial record B;
        }

        [FallbackChain(typeof(LmStudio.A), typeof(LmStudio.B))]
        public partial record Chain;
        """);

    [Fact]
    public Task One_hop_is_OCC3003_s() => Silent(Given.LocalAndHosted + """
        [FallbackChain(typeof(Anthropic.Opus))]
        public partial record Chain;
        """);

    [Fact]
    public void One_provider_for_all_hops_fires_in_a_file() => FiresInJson("""
        { agents: { defaults: { model: [|{ primary: "anthropic/claude-opus-4-6", fallbacks: ["anthropic/claude-sonnet-4-6"] }|] } } }
        """, "Both hops of the chain agents.defaults.model go through the provider anthropic: one outage, limit or unpaid bill takes them all. Add a hop of another provider.");

    [Fact]
    public void Two_providers_pass_in_a_file() => SilentInJson("""
        { agents: { defaults: { model: { primary: "anthropic/claude-opus-4-6", fallbacks: ["openai/gpt-5.4"] } } } }
        """);

    private static string Pair(string first, string second) => $$"""
        [Provider("one", "https://one.example/v1", {{first}})] public partial record One { [Model("m", ContextWindow = 200_000)] public partial record M; }
        [Provider("two", "https://two.example/v1", {{second}})] public partial record Two { [Model("m", ContextWindow = 200_000)] public partial record M; }


        """;
}
