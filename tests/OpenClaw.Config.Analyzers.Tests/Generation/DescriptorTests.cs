using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Generation;

/// <summary>Everything that can be declared reaches the descriptor.</summary>
public class DescriptorTests
{
    [Fact]
    public async Task A_provider_keeps_every_setting_of_its_requests()
    {
        var assembly = (await Generated.From("""
            [Provider("Team", "https://llm.contoso.example/v1", Api = ModelApi.OpenAICompletions, ApiKeyVariable = "TEAM_KEY", Auth = ProviderAuth.ApiKey,
                AuthHeader = true, TimeoutSeconds = 90, MaxTokens = 4096, InjectNumCtx = false, Region = "eu", Account = "contoso", Hosting = Hosting.Hosted)]
            [RequestHeader("X-Team", "blue"), RequestHeader("X-Trace-Key", Variable = "TRACE_KEY")]
            [RequestParameter("top_k", "40")]
            public partial record Team;
            """)).Load();

        var team = assembly.Value<ProviderDescriptor>("Team", "Descriptor");

        Assert.Equal("team", team.Id);
        Assert.Equal(("https://llm.contoso.example/v1", ModelApi.OpenAICompletions, "TEAM_KEY"), (team.BaseUrl, team.Api, team.KeyVariable));
        Assert.Equal((ProviderAuth.ApiKey, true, false), (team.Auth, team.AuthHeader, team.InjectNumCtx));
        Assert.Equal((90d, 4096), (team.TimeoutSeconds, team.MaxTokens));
        Assert.Equal(("eu", "contoso", Hosting.Hosted), (team.Region, team.Account, team.Hosting));
        Assert.Equal([new HeaderDescriptor("X-Team", "blue", null), new HeaderDescriptor("X-Trace-Key", null, "TRACE_KEY")], team.Headers);
        Assert.Equal([new ParameterDescriptor("top_k", "40")], team.Parameters);
    }

    [Fact]
    public async Task A_model_keeps_every_setting_of_its_requests()
    {
        var assembly = (await Generated.From("""
            [Provider("vllm", "http://127.0.0.1:8000/v1")]
            public partial record Vllm
            {
                [Model("qwen", Api = ModelApi.AnthropicMessages, BaseUrl = "http://127.0.0.1:8001/v1", ContextWindow = 131072, ContextTokens = 65536,
                    MaxTokens = 8192, Input = Inputs.Text | Inputs.Image, Reasoning = true, Streaming = false, Size = "8x7B", ActiveSize = "12.9B", Quantization = "Q4_K_M")]
                [Cost(0.15, 1e-7, CacheWrite = 2.5)]
                [Compat(RequiresStringContent = true, SupportsTools = false, ThinkingFormat = "qwen", UnsupportedToolSchemaKeywords = new[] { "pattern", "a\"b" })]
                [Route(Only = new[] { "fireworks" }, ZeroDataRetention = true)]
                [RequestHeader("X-Model", "1"), RequestParameter("seed", "7"), DenyTools("group:web", "browser")]
                public partial record Qwen;
            }
            """)).Load();

        var qwen = assembly.Value<ModelDescriptor>("Vllm+Qwen", "Descriptor");

        Assert.Equal(("qwen", ModelApi.AnthropicMessages, "http://127.0.0.1:8001/v1"), (qwen.Name, qwen.Api, qwen.BaseUrl));
        Assert.Equal(new Fact<int>(65_536, FactSource.Declared), qwen.ContextWindow);
        Assert.Equal(new Fact<int>(45_536, FactSource.Declared), qwen.UsableContext);
        Assert.Equal(new Fact<Inputs>(Inputs.Text | Inputs.Image, FactSource.Declared), qwen.Input);
        Assert.Equal((true, false, false), (qwen.Reasoning.Value, qwen.Tools.OrNull, qwen.Streaming));
        Assert.Equal(new Fact<double>(46.7, FactSource.Declared), qwen.TotalParametersB);
        Assert.Equal(new Fact<double>(12.9, FactSource.Declared), qwen.ActiveParametersB);
        Assert.Equal(new CostDescriptor(0.15, 1e-7, null, 2.5, FactSource.Declared), qwen.Cost);
        Assert.Equal((true, false, "qwen"), (qwen.Compat.RequiresStringContent, qwen.Compat.SupportsTools, qwen.Compat.ThinkingFormat));
        Assert.Equal(["pattern", "a\"b"], qwen.Compat.UnsupportedToolSchemaKeywords);
        Assert.Equal([new HeaderDescriptor("X-Model", "1", null)], qwen.Headers);
        Assert.Equal(["seed", "provider"], qwen.Parameters.Select(p => p.Name));
        Assert.Contains("fireworks", qwen.Parameters[1].Json, StringComparison.Ordinal);
        Assert.Equal(["group:web", "browser"], qwen.DeniedTools);
    }

    [Fact]
    public async Task A_chain_lays_nested_chains_out_flat_and_keeps_its_patience()
    {
        var assembly = (await Generated.From(Seed.LmStudio + Seed.Anthropic + """
            [FallbackChain(typeof(Anthropic.Sonnet), typeof(Anthropic.Opus))]
            public partial record Hosted;

            [FallbackChain(typeof(LmStudio.Local), typeof(Hosted), typeof(Anthropic.Sonnet), Needs = Capabilities.Tools | Capabilities.Streaming, PromptBudget = 60_000,
                DeadlineSeconds = 120.5, FirstTokenSeconds = 20, AttemptSeconds = 40, Retries = 1, MaxCost = 0.25, Exposure = Exposure.Web, OverflowTo = typeof(Anthropic.Opus))]
            [Hop(typeof(LmStudio.Local), FirstTokenSeconds = 90)]
            [Residency("eu"), DenyTools("browser")]
            public partial record Mixed;
            """)).Load();

        var chain = assembly.Value<ChainDescriptor>("Mixed", "Descriptor");

        Assert.Equal(["Local", "Sonnet", "Opus"], chain.Hops.Select(h => h.Model.Alias));
        Assert.Equal([90, 20, 20], chain.Hops.Select(h => h.FirstTokenSeconds));
        Assert.All(chain.Hops, h => Assert.Equal((40d, 1), (h.AttemptSeconds, h.Retries)));
        Assert.Equal((Capabilities.Tools | Capabilities.Streaming, Exposure.Web), (chain.Needs, chain.Exposure));
        Assert.Equal((60_000, 120.5, 0.25), (chain.PromptBudget, chain.DeadlineSeconds, chain.MaxCost));
        Assert.Equal(6, chain.WorstCaseAttempts);
        Assert.Equal("Opus", chain.OverflowTo!.Model.Alias);
        Assert.Equal(["eu"], chain.Residency);
        Assert.Equal(["browser"], chain.DeniedTools);
        Assert.False(chain.LocalOnly);
    }

    [Fact]
    public async Task The_root_holds_agents_and_its_own_settings()
    {
        var assembly = (await Generated.From(Seed.LmStudio + """
            [FallbackChain(typeof(LmStudio.Local)), LocalOnly]
            public partial record Private;

            [OpenClawConfig(Default = typeof(LmStudio.Local), Target = "2026.9", LocalModelLean = true), DenyTools("exec")]
            public partial record AssistantConfig
            {
                [Agent("private", Model = typeof(Private), LocalModelLean = false)] public partial record Research;
                [Agent("plain")] public partial record Plain;
            }
            """)).Load();

        var config = assembly.Value<ConfigDescriptor>("AssistantConfig", "Descriptor");
        var agent = assembly.Value<AgentDescriptor>("AssistantConfig+Research", "Descriptor");

        Assert.Equal(("AssistantConfig", "2026.9", true), (config.Name, config.Target, config.LocalModelLean));
        Assert.Equal(["exec"], config.DeniedTools);
        Assert.Equal("lmstudio/my-local-model", Assert.Single(config.Default!.Hops).Model.Ref.ToString());
        Assert.Equal(["private", "plain"], config.Agents.Select(a => a.Id));
        Assert.Same(config.Chains[0], config.Agents[0].Chain);
        Assert.Null(config.Agents[1].Chain);
        Assert.Equal(("private", "Private", true, false), (agent.Id, agent.Chain!.Name, agent.Chain.LocalOnly, agent.LocalModelLean));
    }

    [Fact]
    public async Task The_target_comes_from_MSBuild_where_the_root_names_none()
    {
        var project = new TestKit.Projects.TestProject(Seed.Source)
        {
            Properties = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("OpenClawTarget", " 2026.4 "),
        };

        var assembly = (await Generated.From(project)).Load();

        Assert.Equal("2026.4", assembly.Value<ConfigDescriptor>("AssistantConfig", "Descriptor").Target);
    }

    [Fact]
    public async Task What_nobody_says_stays_unknown()
    {
        var assembly = (await Generated.From("""
            [Provider("somebody-new", "https://llm.contoso.example/v1")]
            public partial record Somebody { [Model("thing")] public partial record Thing; }
            """)).Load();

        var thing = assembly.Value<ModelDescriptor>("Somebody+Thing", "Descriptor");

        Assert.False(thing.ContextWindow.IsKnown);
        Assert.False(thing.UsableContext.IsKnown);
        Assert.False(thing.Reasoning.IsKnown);
        Assert.False(thing.Tools.IsKnown);
        Assert.Null(thing.Cost);
        Assert.Null(thing.Streaming);
    }

    [Theory]
    [InlineData("openclaw_config.compaction_reserve_tokens = 8000", "", 192_000)]
    [InlineData("", "openclaw_config.compaction_reserve_tokens = 50000", 150_000)]
    [InlineData("openclaw_config.compaction_reserve_tokens = many", "", 180_000)]
    public async Task The_reserve_that_the_rules_take_is_the_one_of_the_registry(string editorConfig, string globalConfig, int usable)
    {
        var run = await Generated.From(new TestProject("""
            [Provider("local", "http://127.0.0.1:8000/v1", Api = ModelApi.OpenAICompletions)]
            public partial record Local
            {
                [Model("m", ContextWindow = 200_000, MaxTokens = 4_096)] public partial record M;
            }
            """) { EditorConfig = editorConfig, GlobalConfig = globalConfig });

        Assert.Equal(usable, run.Load().Value<ModelDescriptor>("Local+M", "Descriptor").UsableContext.Value);
    }
}
