namespace OpenClaw.Config.Analyzers.Tests.Analysis;

/// <summary>Whole configurations, as people write them.</summary>
internal static class SampleSources
{
    /// <summary>A hosted primary with a local fallback, an agent, most attributes of the language.</summary>
    public const string Hybrid = """
        [Provider("lmstudio", "http://127.0.0.1:1234/v1", Api = ModelApi.OpenAIResponses, ApiKey = "lmstudio")]
        public partial record LmStudio
        {
            [Model("my-local-model", Name = "Local Model", Alias = "Local", Reasoning = false, Input = Inputs.Text,
                ContextWindow = 196_608, MaxTokens = 8_192), Cost(0, 0, CacheRead = 0, CacheWrite = 0)]
            public partial record Local;
        }

        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-sonnet-4-6", Alias = "Sonnet")] public partial record Sonnet;
            [Model("claude-opus-4-6", Alias = "Opus")] public partial record Opus;
        }

        [FallbackChain(typeof(Anthropic.Sonnet), typeof(LmStudio.Local), typeof(Anthropic.Opus))]
        public partial record Hybrid;

        [OpenClawConfig(Default = typeof(Hybrid), Mode = ModelsMode.Merge)]
        public partial record AssistantConfig
        {
            [Agent("research", Model = typeof(Hybrid), Exposure = Exposure.Web)] public partial record Research;
        }
        """;

    /// <summary>The rest of the language in one place.</summary>
    public const string Everything = """
        using Alias = OpenClaw.Config.ModelAttribute;
        namespace App.Models
        {
            [Provider("box", "http://box.local:8000/v1", Api = ModelApi.OpenAICompletions, ApiKeyVariable = "BOX_KEY", TimeoutSeconds = 300)]
            [RequestHeader("X-Team", "a\"b\\c\n"), RequestParameter("temperature", "0.2"), RawJson("tls.ca", "'x'")]
            [LocalService("serve", Arguments = new[] { "--port", "8000" }, HealthUrl = "http://box.local:8000/health")]
            public partial record Box
            {
                public const string Prefix = "qwen";
                [Alias(Prefix + "3:8b", Size = "8B", Quantization = "Q4_K_M", ContextWindow = 8 * 1024, Alias = nameof(Small))]
                [Compat(SupportsStore = false, SupportedReasoningEfforts = new[] { "low" }), Route(Only = new string[] { "a" })]
                [CostTier(0, 200_000, 1, 2), CostTier(200_000, 0, 2, 4), DenyTools("group:web")]
                internal partial record Small;
            }

            [FallbackChain(typeof(Box.Small), Needs = Capabilities.Tools, PromptBudget = 4_000, DeadlineSeconds = 30, MaxCost = 0.5)]
            [Hop(typeof(Box.Small), AttemptSeconds = 10), LocalOnly, Residency("eu")]
            internal partial record Deep;

            [OpenClawConfig(Default = typeof(Deep), Allow = new[] { typeof(Box.Small) }, Target = "2026.9", File = "a.json")]
            [AuthProfile("box:main", "box", "api_key"), AuthOrder("box", "box:main"), Sandbox("all"), Compaction("safeguard")]
            internal partial record Root;
        }
        """;
}
