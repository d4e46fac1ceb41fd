using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.OpenClawJson;
using OpenClaw.Config.Core.Rules;
using OpenClaw.Config.TestKit.Analysis;
using OpenClaw.Config.TestKit.Projects;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Analysis;

namespace OpenClaw.Config.Analyzers.Tests.Rules;

/// <summary>The examples of OpenClaw's own guide for local models, as C# and as JSON: they must be as quiet as the guide itself.</summary>
public class SeedTests
{
    private const string Declarations = """
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

        """;

    private const string ProvidersJson = """
        models: {
          mode: "merge",
          providers: {
            lmstudio: {
              baseUrl: "http://127.0.0.1:1234/v1",
              apiKey: "lmstudio",
              api: "openai-responses",
              models: [
                {
                  id: "my-local-model",
                  name: "Local Model",
                  reasoning: false,
                  input: ["text"],
                  cost: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 },
                  contextWindow: 196608,
                  maxTokens: 8192,
                },
              ],
            },
          },
        },
        """;

    [Fact]
    public async Task The_hybrid_example_is_silent() => Assert.Empty(await Find(Declarations + """
        [FallbackChain(typeof(Anthropic.Sonnet), typeof(LmStudio.Local), typeof(Anthropic.Opus))]
        public partial record Hybrid;

        [OpenClawConfig(Default = typeof(Hybrid), Mode = ModelsMode.Merge)]
        public partial record AssistantConfig
        {
            [Agent("research", Model = typeof(Hybrid), Exposure = Exposure.Web)] public partial record Research;
        }
        """, DiagnosticSeverity.Warning));

    [Fact]
    public async Task The_local_first_example_is_silent() => Assert.Empty(await Find(Declarations + """
        [FallbackChain(typeof(LmStudio.Local), typeof(Anthropic.Sonnet), typeof(Anthropic.Opus))]
        public partial record LocalFirst;

        [OpenClawConfig(Default = typeof(LocalFirst), Mode = ModelsMode.Merge)]
        public partial record AssistantConfig;
        """, DiagnosticSeverity.Info));

    [Fact]
    public async Task The_local_only_example_says_once_that_a_hosted_fallback_is_missing() => Assert.Equal(["OCC3001"], await Find(Declarations + """
        [FallbackChain(typeof(LmStudio.Local))]
        public partial record LocalOnly;

        [OpenClawConfig(Default = typeof(LocalOnly), Mode = ModelsMode.Merge)]
        public partial record AssistantConfig;
        """, DiagnosticSeverity.Warning));

    [Fact]
    public async Task The_proxy_block_says_nothing_above_a_suggestion() => Assert.Empty(await Find("""
        [Provider("local", "http://127.0.0.1:8000/v1", ApiKey = "sk-local", Api = ModelApi.OpenAIResponses)]
        public partial record LocalProxy
        {
            [Model("my-local-model", Name = "Local Model", Reasoning = false, Input = Inputs.Text, ContextWindow = 120_000, MaxTokens = 8_192), Cost(0, 0, CacheRead = 0, CacheWrite = 0)]
            public partial record Model;
        }

        [OpenClawConfig(Mode = ModelsMode.Merge)]
        public partial record Config;
        """, DiagnosticSeverity.Warning));

    [Fact]
    public void The_hybrid_file_is_silent() => Assert.Empty(Find($$"""
        {
          agents: {
            defaults: {
              model: { primary: "anthropic/claude-sonnet-4-6", fallbacks: ["lmstudio/my-local-model", "anthropic/claude-opus-4-6"] },
              models: {
                "anthropic/claude-sonnet-4-6": { alias: "Sonnet" },
                "lmstudio/my-local-model": { alias: "Local" },
                "anthropic/claude-opus-4-6": { alias: "Opus" },
              },
            },
          },
          {{ProvidersJson}}
        }
        """));

    [Fact]
    public void The_local_only_file_says_once_that_a_hosted_fallback_is_missing() => Assert.Equal(["OCC3001"], Find($$"""
        {
          agents: {
            defaults: {
              model: { primary: "lmstudio/my-local-model" },
              models: { "anthropic/claude-opus-4-6": { alias: "Opus" }, "lmstudio/my-local-model": { alias: "Local" } },
            },
          },
          {{ProvidersJson}}
        }
        """));

    [Fact]
    public void The_proxy_block_as_a_file_says_nothing_above_a_suggestion() => Assert.Empty(Find(
        "{" + ProvidersJson.Replace("lmstudio: {", "local: {", StringComparison.Ordinal).Replace("1234", "8000", StringComparison.Ordinal).Replace("\"lmstudio\"", "\"sk-local\"", StringComparison.Ordinal) + "}"));

    private static async Task<string[]> Find(string source, DiagnosticSeverity least)
    {
        using var workspace = new AdhocWorkspace();
        var found = await DiagnosticSet.OfAsync(new ConfigurationAnalyzer(), new TestProject(source).ToRoslyn(workspace), TestContext.Current.CancellationToken);
        Assert.Empty(found.Compiler);
        Assert.Equal(found.Build.Select(d => d.Id).Order(StringComparer.Ordinal), found.Live.Select(d => d.Id).Order(StringComparer.Ordinal));
        return [.. found.Build.Where(d => d.Severity >= least).Select(d => d.Id)];
    }

    private static string[] Find(string json)
        => [.. OpenClawJsonChecker.Check(Json5Document.Parse(json)).Where(f => f.Finding.Rule is { IsStrict: false, Severity: >= RuleSeverity.Warning }).Select(f => f.Finding.Rule.Id)];
}
