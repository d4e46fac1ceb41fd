namespace OpenClaw.Config.Package.Tests;

/// <summary>Declarations that consumers share.</summary>
internal static class Sources
{
    public const string Usings = "using OpenClaw.Config;\n";

    public const string Providers = """
        [Provider("lmstudio", "http://127.0.0.1:1234/v1", Api = ModelApi.OpenAIResponses, ApiKey = "lmstudio")]
        public partial record LmStudio
        {
            [Model("my-local-model", Name = "Local Model", Alias = "Local", Reasoning = false, Input = Inputs.Text, ContextWindow = 196_608, MaxTokens = 8_192)]
            [Cost(0, 0, CacheRead = 0, CacheWrite = 0)]
            public partial record Local { }
        }

        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-sonnet-4-6", Alias = "Sonnet")] public partial record Sonnet { }
            [Model("claude-opus-4-6", Alias = "Opus")] public partial record Opus { }
        }

        [FallbackChain(typeof(Anthropic.Sonnet), typeof(LmStudio.Local), typeof(Anthropic.Opus))]
        public partial record Hybrid { }

        """;

    public const string Root = """
        [OpenClawConfig(Default = typeof(Hybrid), Mode = ModelsMode.Merge)]
        public partial record AssistantConfig { }

        """;

    public static string In(string space, string declarations) => Usings + $"namespace {space}\n{{\n{declarations}}}\n";
}
