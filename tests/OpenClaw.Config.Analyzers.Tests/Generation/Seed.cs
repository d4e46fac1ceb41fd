namespace OpenClaw.Config.Analyzers.Tests.Generation;

/// <summary>The hybrid example of the seed as declarations.</summary>
internal static class Seed
{
    public const string LmStudio = """
        [Provider("lmstudio", "http://127.0.0.1:1234/v1", Api = ModelApi.OpenAIResponses, ApiKey = "lmstudio")]
        public partial record LmStudio
        {
            [Model("my-local-model", Name = "Local Model", Alias = "Local", Reasoning = false, Input = Inputs.Text,
                ContextWindow = 196_608, MaxTokens = 8_192), Cost(0, 0, CacheRead = 0, CacheWrite = 0)]
            public partial record Local;
        }
        """;

    public const string Anthropic = """
        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-sonnet-4-6", Alias = "Sonnet")] public partial record Sonnet;
            [Model("claude-opus-4-6", Alias = "Opus")] public partial record Opus;
        }
        """;

    public const string Hybrid = """
        [FallbackChain(typeof(Anthropic.Sonnet), typeof(LmStudio.Local), typeof(Anthropic.Opus))]
        public partial record Hybrid;

        [OpenClawConfig(Default = typeof(Hybrid), Mode = ModelsMode.Merge)]
        public partial record AssistantConfig;
        """;

    public static string Source => LmStudio + "\n" + Anthropic + "\n" + Hybrid;
}
