namespace OpenClaw.Config.Analyzers.Tests.Rules;

/// <summary>Declarations that tests of several rules stand on.</summary>
internal static class Given
{
    /// <summary>Two hosted providers with one model each: <c>One.Large</c> and <c>Two.Large</c>.</summary>
    public const string TwoHosted = """
        [Provider("one", "https://one.example/v1")]
        public partial record One
        {
            [Model("large", ContextWindow = 200_000)] public partial record Large;
        }

        [Provider("two", "https://two.example/v1")]
        public partial record Two
        {
            [Model("large", ContextWindow = 200_000)] public partial record Large;
        }


        """;

    /// <summary>A model on this machine, <c>LmStudio.Local</c>, and hosted ones, <c>Anthropic.Opus</c> and <c>Anthropic.Sonnet</c>.</summary>
    public const string LocalAndHosted = """
        [Provider("lmstudio", "http://127.0.0.1:1234/v1")]
        public partial record LmStudio
        {
            [Model("my-local-model", ContextWindow = 196_608, MaxTokens = 8_192)] public partial record Local;
        }

        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-opus-4-6")] public partial record Opus;
            [Model("claude-sonnet-4-6")] public partial record Sonnet;
        }


        """;

    /// <summary>The part <c>models</c> of a file with the two hosted providers.</summary>
    public const string TwoHostedJson = """
        models: {
            providers: {
              one: { baseUrl: "https://one.example/v1", models: [{ id: "large", name: "Large", contextWindow: 200000 }] },
              two: { baseUrl: "https://two.example/v1", models: [{ id: "large", name: "Large", contextWindow: 200000 }] },
            },
          }
        """;

    /// <summary>The part <c>models</c> of a file with the model on this machine.</summary>
    public const string LocalJson = """
        models: {
            providers: {
              lmstudio: { baseUrl: "http://127.0.0.1:1234/v1", models: [{ id: "my-local-model", name: "Local", contextWindow: 196608, maxTokens: 8192 }] },
            },
          }
        """;
}
