using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.DataBoundaries;

public sealed class LocalOnlyLeavesTests() : RuleTests("OCC6001")
{
    private const string Models = """
        [Provider("lmstudio", "http://127.0.0.1:1234/v1")]
        public partial record LmStudio
        {
            [Model("my-local-model", ContextWindow = 196_608)] public partial record Local;
        }

        [Provider("ollama", "http://127.0.0.1:11434")]
        public partial record Ollama
        {
            [Model("qwen3-coder:480b-cloud", ContextWindow = 196_608)] public partial record Cloud;
        }

        [Provider("gateway", "http://127.0.0.1:4000/v1")]
        public partial record Gateway
        {
            [Model("anything", ContextWindow = 196_608)] public partial record Anything;
            [Model("proven", ContextWindow = 196_608, Hosting = Hosting.Local)] public partial record Proven;
        }

        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-opus-4-6", Alias = "opus")] public partial record Opus;
        }

        [FallbackChain(typeof(Anthropic.Opus))] public partial record Net;
        [FallbackChain(typeof(LmStudio.Local))] public partial record Home;

        """;

    [Fact]
    public Task A_hosted_fallback_leaves() => Fires(Models + """
        [FallbackChain(typeof(LmStudio.Local), [|typeof(Anthropic.Opus)|]), LocalOnly]
        public partial record Private;
        """, "The chain Private is [LocalOnly], but fallback 1, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.");

    [Fact]
    public Task Loopback_alone_proves_nothing() => Fires(Models + """
        [FallbackChain([|typeof(Gateway.Anything)|]), LocalOnly]
        public partial record Private;
        """, "The chain Private is [LocalOnly], but the primary, gateway/anything, is not proven local: a gateway or an unknown server may forward to the internet; where it does not, declare Hosting = Hosting.Local. Name a local model, or give up the promise.");

    [Fact]
    public Task A_cloud_tag_leaves_through_loopback() => Fires(Models + """
        [FallbackChain([|typeof(Ollama.Cloud)|]), LocalOnly]
        public partial record Private;
        """, "The chain Private is [LocalOnly], but the primary, ollama/qwen3-coder:480b-cloud, is hosted: its cloud tag makes Ollama send it to the internet. Name a local model, or give up the promise.");

    [Fact]
    public Task Local_models_and_those_declared_so_stay() => Silent(Models + """
        [FallbackChain(typeof(LmStudio.Local), typeof(Gateway.Proven)), LocalOnly]
        public partial record Private;
        """);

    [Fact]
    public Task A_chain_that_promises_nothing_may_leave() => Silent(Models + """
        [OpenClawConfig(Default = typeof(Net))]
        public partial record Config;
        """);

    [Fact]
    public Task A_nested_chain_leaves() => Fires(Models + """
        [FallbackChain(typeof(LmStudio.Local), [|typeof(Net)|]), LocalOnly]
        public partial record Private;
        """, "The chain Private is [LocalOnly], but fallback 1, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.");

    [Fact]
    public Task The_overflow_model_leaves() => Fires(Models + """
        [FallbackChain(typeof(LmStudio.Local), OverflowTo = [|typeof(Anthropic.Opus)|]), LocalOnly]
        public partial record Private;
        """, "The chain Private is [LocalOnly], but its overflow model, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.");

    [Fact]
    public Task A_fallback_that_raw_JSON_adds_to_a_chain_leaves() => Fires(Models + """
        [FallbackChain(typeof(LmStudio.Local)), LocalOnly, RawJson("fallbacks", [|"['anthropic/claude-opus-4-6']"|])]
        public partial record Private;
        """, "The chain Private is [LocalOnly], but the model that fallbacks names, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.");

    [Fact]
    public Task Each_model_of_an_agent_is_a_way() => Fires(Models + """
        [OpenClawConfig(Default = typeof(Home))]
        public partial record Config
        {
            [Agent("private", Model = [|typeof(Net)|], Image = [|typeof(Anthropic.Opus)|]), LocalOnly] public partial record PrivateAgent;
        }
        """, ["The agent PrivateAgent is [LocalOnly], but a hop of its chain, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.", "The agent PrivateAgent is [LocalOnly], but its image model, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise."]);

    [Fact]
    public Task What_an_agent_inherits_from_the_root_is_a_way() => Fires(Models + """
        [OpenClawConfig(Default = typeof(Home), Image = typeof(Anthropic.Opus), Pdf = typeof(Net), Utility = typeof(Anthropic.Opus))]
        [RawJson("agents.defaults.heartbeat.model", "'opus'")]
        public partial record Config
        {
            [Agent("private"), [|[|[|[|LocalOnly|]|]|]|]] public partial record PrivateAgent;
        }
        """, ["The agent PrivateAgent is [LocalOnly], but its image model, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.", "The agent PrivateAgent is [LocalOnly], but the PDF model, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.", "The agent PrivateAgent is [LocalOnly], but the utility model, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.", "The agent PrivateAgent is [LocalOnly], but the model that agents.defaults.heartbeat.model names, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise."]);

    [Fact]
    public Task An_agent_without_a_chain_of_its_own_has_the_default_one() => Fires(Models + """
        [OpenClawConfig(Default = typeof(Net))]
        public partial record Config
        {
            [Agent("private"), [|LocalOnly|]] public partial record PrivateAgent;
        }
        """, "The agent PrivateAgent is [LocalOnly], but a hop of its chain, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.");

    [Fact]
    public Task Every_model_of_the_root_and_of_its_agents_is_a_way_of_the_root() => Fires(Models + """
        [OpenClawConfig(Default = [|typeof(Net)|], Image = [|typeof(Anthropic.Opus)|], Pdf = [|typeof(Anthropic.Opus)|], Utility = [|typeof(Anthropic.Opus)|]), [|[|LocalOnly|]|]]
        public partial record Config
        {
            [Agent("research", Model = typeof(Net), Image = typeof(Anthropic.Opus))] public partial record Research;
        }
        """, ["Config is [LocalOnly], but a hop of its default chain, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.", "Config is [LocalOnly], but its image model, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.", "Config is [LocalOnly], but its PDF model, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.", "Config is [LocalOnly], but its utility model, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.", "Config is [LocalOnly], but a hop of the agent Research, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.", "Config is [LocalOnly], but the image model of the agent Research, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise."]);

    [Fact]
    public Task What_the_allowlist_lets_users_pick_is_a_way() => Fires(Models + """
        [OpenClawConfig(Default = typeof(Home), Allow = new[] { typeof(LmStudio.Local), [|typeof(Anthropic.Opus)|] }), LocalOnly]
        public partial record Config;
        """, "Config is [LocalOnly], but a model that its allowlist lets users pick, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.");

    [Theory]
    [InlineData("agents.defaults.subagents.model", "'anthropic/claude-opus-4-6'")]
    [InlineData("agents.defaults.subagents", "{ model: { primary: 'lmstudio/my-local-model', fallbacks: ['anthropic/claude-opus-4-6'] } }")]
    [InlineData("agents.defaults.heartbeat.model", "'anthropic/claude-opus-4-6'")]
    [InlineData("agents.defaults.compaction.model", "'anthropic/claude-opus-4-6'")]
    [InlineData("agents.defaults.compaction.memoryFlush.model", "'anthropic/claude-opus-4-6'")]
    public async Task A_model_of_a_side_task_is_a_way(string path, string json)
    {
        var model = path.EndsWith("subagents", StringComparison.Ordinal) ? path + ".model.fallbacks" : path;
        await Fires(
            Models + $"[OpenClawConfig(Default = typeof(Home)), LocalOnly, RawJson(\"{path}\", [|\"{json}\"|])] public partial record Config;",
            $"Config is [LocalOnly], but the model that {model} names, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.");
    }

    [Fact]
    public Task A_side_task_of_an_agent_is_a_way_of_the_root() => Fires(Models + """
        [OpenClawConfig(Default = typeof(Home)), [|LocalOnly|]]
        public partial record Config
        {
            [Agent("research"), RawJson("subagents.model", "'opus'")] public partial record Research;
        }
        """, "Config is [LocalOnly], but the model that subagents.model names of the agent Research, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.");

    [Fact]
    public Task The_overflow_model_of_an_agent_s_chain_is_a_way() => Fires(Models + """
        [FallbackChain(typeof(LmStudio.Local), OverflowTo = typeof(Anthropic.Opus))] public partial record Growing;

        [OpenClawConfig]
        public partial record Config
        {
            [Agent("private", Model = [|typeof(Growing)|]), LocalOnly] public partial record PrivateAgent;
        }
        """, "The agent PrivateAgent is [LocalOnly], but the overflow model of Growing, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.");

    [Fact]
    public Task Where_the_chain_promises_the_same_it_is_told_there_only() => Fires(Models + """
        [FallbackChain([|typeof(Anthropic.Opus)|]), LocalOnly] public partial record Private;

        [OpenClawConfig]
        public partial record Config
        {
            [Agent("private", Model = typeof(Private)), LocalOnly] public partial record PrivateAgent;
        }
        """, "The chain Private is [LocalOnly], but the primary, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.");

    [Fact]
    public Task Where_an_agent_promises_the_same_it_is_told_there_only() => Fires(Models + """
        [OpenClawConfig(Default = typeof(Home)), LocalOnly]
        public partial record Config
        {
            [Agent("private", Model = [|typeof(Net)|]), LocalOnly] public partial record PrivateAgent;
        }
        """, "The agent PrivateAgent is [LocalOnly], but a hop of its chain, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.");

    [Fact]
    public Task A_model_that_is_declared_hosted_leaves() => Fires("""
        [Provider("tunnel", "http://127.0.0.1:9000/v1", Hosting = Hosting.Hosted)]
        public partial record Tunnel
        {
            [Model("m", ContextWindow = 196_608)] public partial record M;
        }

        [FallbackChain([|typeof(Tunnel.M)|]), LocalOnly]
        public partial record Private;
        """, "The chain Private is [LocalOnly], but the primary, tunnel/m, is declared hosted. Name a local model, or give up the promise.");

    [Fact]
    public Task The_models_may_stand_in_another_file() => Fires(
        new TestProject(
            new TestFile("Chain.cs", "[FallbackChain(typeof(LmStudio.Local), [|typeof(Net)|]), LocalOnly] public partial record Private;"),
            new TestFile("Models.cs", Models)),
        "The chain Private is [LocalOnly], but fallback 1, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.");

    [Fact]
    public async Task The_models_may_stand_in_a_referenced_assembly()
    {
        var library = await new TestProject(Models) { Name = "Shared" }.ToReferenceAsync(TestContext.Current.CancellationToken);
        await Fires(
            new TestProject("[FallbackChain(typeof(LmStudio.Local), [|typeof(Net)|]), LocalOnly] public partial record Private;") { References = [library] },
            "The chain Private is [LocalOnly], but fallback 1, anthropic/claude-opus-4-6, is hosted (api.anthropic.com:443). Name a local model, or give up the promise.");
    }
}
