using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Compatibility;

public sealed class ConsiderLeanModeTests() : RuleTests("OCC7007")
{
    private const string Models = """
        [Provider("lmstudio", "http://127.0.0.1:1234/v1", Api = ModelApi.OpenAICompletions)]
        public partial record LmStudio
        {
            [Model("my-local-model", ContextWindow = 64_000)] public partial record Large;
            [Model("my-narrow-model", ContextWindow = 63_999)] public partial record Narrow;
            [Model("qwen3-8b", ContextWindow = 196_608)] public partial record Small;
            [Model("my-strict-model", ContextWindow = 196_608), Compat(RequiresStringContent = true)] public partial record Strict;
        }

        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-opus-4-6")] public partial record Opus;
        }

        """;

    [Fact]
    public Task A_narrow_local_primary_fires() => Fires(Models + "[OpenClawConfig(Default = [|typeof(LmStudio.Narrow)|])] public partial record Config;", "The primary lmstudio/my-narrow-model runs locally and has a window of 63,999 tokens (below 64,000). If agent turns fail although small calls work, set LocalModelLean = true: it drops heavyweight tools such as browser, cron and message. It is experimental.");

    [Fact]
    public Task A_small_local_primary_fires() => Fires(Models + "[OpenClawConfig(Default = [|typeof(LmStudio.Small)|])] public partial record Config;", "The primary lmstudio/qwen3-8b runs locally and has 8B parameters (up to 40B is small). If agent turns fail although small calls work, set LocalModelLean = true: it drops heavyweight tools such as browser, cron and message. It is experimental.");

    [Fact]
    public Task A_strict_local_primary_fires() => Fires(Models + "[OpenClawConfig(Default = [|typeof(LmStudio.Strict)|])] public partial record Config;", "The primary lmstudio/my-strict-model runs locally and is marked as a strict backend. If agent turns fail although small calls work, set LocalModelLean = true: it drops heavyweight tools such as browser, cron and message. It is experimental.");

    [Fact]
    public Task The_primary_of_an_agent_fires_there() => Fires(Models + """
        [FallbackChain(typeof(LmStudio.Small), typeof(Anthropic.Opus))] public partial record LocalFirst;

        [OpenClawConfig(Default = typeof(Anthropic.Opus))]
        public partial record Config
        {
            [Agent("helper", Model = [|typeof(LocalFirst)|])] public partial record Helper;
        }
        """, "The primary lmstudio/qwen3-8b runs locally and has 8B parameters (up to 40B is small). If agent turns fail although small calls work, set LocalModelLean = true: it drops heavyweight tools such as browser, cron and message. It is experimental.");

    [Fact]
    public Task A_window_of_64_000_is_wide_enough() => Silent(Models + "[OpenClawConfig(Default = typeof(LmStudio.Large))] public partial record Config;");

    [Fact]
    public Task A_local_fallback_is_no_primary() => Silent(Models + """
        [FallbackChain(typeof(Anthropic.Opus), typeof(LmStudio.Small))] public partial record Hybrid;
        [OpenClawConfig(Default = typeof(Hybrid))] public partial record Config;
        """);

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public Task Who_has_decided_is_not_told(string lean) => Silent(Models + $$"""
        [OpenClawConfig(Default = typeof(LmStudio.Small), LocalModelLean = {{lean}})]
        public partial record Config
        {
            [Agent("helper", Model = typeof(LmStudio.Narrow))] public partial record Helper;
        }
        """);

    [Fact]
    public Task The_window_can_be_lowered() => Silent(
        Models + "[OpenClawConfig(Default = typeof(LmStudio.Narrow))] public partial record Config;", "openclaw_config.lean_context_tokens = 32_000");

    [Fact]
    public Task The_size_can_be_lowered() => Silent(
        Models + "[OpenClawConfig(Default = typeof(LmStudio.Small))] public partial record Config;", "openclaw_config.small_model_billions = 7");

    [Fact]
    public async Task The_models_may_stand_in_another_file_or_assembly()
    {
        const string Config = "[OpenClawConfig(Default = [|typeof(LmStudio.Small)|])] public partial record Config;";
        await Fires(new TestProject(new TestFile("Config.cs", Config), new TestFile("Models.cs", Models)), "The primary lmstudio/qwen3-8b runs locally and has 8B parameters (up to 40B is small). If agent turns fail although small calls work, set LocalModelLean = true: it drops heavyweight tools such as browser, cron and message. It is experimental.");

        var library = await new TestProject(Models) { Name = "Shared" }.ToReferenceAsync(TestContext.Current.CancellationToken);
        await Fires(new TestProject(Config) { References = [library] }, "The primary lmstudio/qwen3-8b runs locally and has 8B parameters (up to 40B is small). If agent turns fail although small calls work, set LocalModelLean = true: it drops heavyweight tools such as browser, cron and message. It is experimental.");
    }

    [Fact]
    public void A_file_fires() => FiresInJson(Json("""[|"lmstudio/my-local-model"|]""", 32768, string.Empty), "The primary lmstudio/my-local-model runs locally and has a window of 32,768 tokens (below 64,000). If agent turns fail although small calls work, set experimental: { localModelLean: true }: it drops heavyweight tools such as browser, cron and message. It is experimental.");

    [Fact]
    public void A_file_with_a_wide_window_passes() => SilentInJson(Json("\"lmstudio/my-local-model\"", 196608, string.Empty));

    [Fact]
    public void A_file_that_says_lean_passes() => SilentInJson(Json("\"lmstudio/my-local-model\"", 32768, "experimental: { localModelLean: true },"));

    private static string Json(string model, int window, string more) => $$"""
        {
          agents: { defaults: { {{more}} model: {{model}} } },
          models: { providers: { lmstudio: { baseUrl: "http://127.0.0.1:1234/v1", models: [{ id: "my-local-model", name: "Local", contextWindow: {{window}} }] } } },
        }
        """;
}
