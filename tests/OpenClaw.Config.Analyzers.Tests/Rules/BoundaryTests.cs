using OpenClaw.Config.TestKit.Analysis;

namespace OpenClaw.Config.Analyzers.Tests.Rules;

/// <summary>A promise about data holds for every path, also those that are easily forgotten.</summary>
public class BoundaryTests
{
    private const string Models = """
        [Provider("lmstudio", "http://127.0.0.1:1234/v1")]
        public partial record LmStudio
        {
            [Model("my-local-model", ContextWindow = 196_608)] public partial record Local;
        }

        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-opus-4-6")] public partial record Opus;
        }

        [Provider("openrouter", Region = "us")]
        public partial record OpenRouter
        {
            [Model("moonshotai/kimi-k2.6", ContextWindow = 200_000), Route(Only = ["fireworks"])] public partial record Pinned;
            [Model("z-ai/glm-5.1", ContextWindow = 200_000)] public partial record Loose;
        }

        """;

    [Fact]
    public Task A_nested_chain_is_a_path() => RuleVerifier.VerifyAsync("OCC6001", Models + """
        [FallbackChain(typeof(Anthropic.Opus))]
        public partial record Net;

        [FallbackChain(typeof(LmStudio.Local), [|typeof(Net)|]), LocalOnly]
        public partial record Private;
        """);

    [Fact]
    public Task The_root_s_image_model_is_a_path_of_a_local_agent() => RuleVerifier.VerifyAsync("OCC6001", Models + """
        [FallbackChain(typeof(LmStudio.Local)), LocalOnly]
        public partial record Private;

        [OpenClawConfig(Default = typeof(Private), Image = typeof(Anthropic.Opus))]
        public partial record Config
        {
            [Agent("private", Model = typeof(Private)), [|LocalOnly|]] public partial record PrivateAgent;
        }
        """);

    [Fact]
    public Task A_model_in_raw_json_is_a_path() => RuleVerifier.VerifyAsync("OCC6001", Models + """
        [FallbackChain(typeof(LmStudio.Local)), LocalOnly]
        public partial record Private;

        [OpenClawConfig(Default = typeof(Private)), LocalOnly]
        [RawJson("agents.defaults.compaction.model", [|"'anthropic/claude-opus-4-6'"|])]
        public partial record Config;
        """);

    [Fact]
    public Task An_aggregator_is_known_only_where_it_is_pinned() => RuleVerifier.VerifyAsync("OCC6003", Models + """
        [FallbackChain(typeof(OpenRouter.Pinned), [|typeof(OpenRouter.Loose)|]), Residency("us")]
        public partial record American;
        """);
}
