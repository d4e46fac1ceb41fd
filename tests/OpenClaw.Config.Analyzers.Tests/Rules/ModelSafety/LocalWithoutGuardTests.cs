namespace OpenClaw.Config.Analyzers.Tests.Rules.ModelSafety;

public sealed class LocalWithoutGuardTests() : RuleTests("OCC4005")
{
    private const string Models = """
        [Provider("lmstudio", "http://127.0.0.1:1234/v1")]
        public partial record LmStudio
        {
            [Model("my-local-model", ContextWindow = 196_608, MaxTokens = 8_192)] public partial record Local;
            [Model("qwen3-8b", ContextWindow = 196_608)] public partial record Small;
        }

        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-opus-4-6")] public partial record Opus;
        }

        [FallbackChain(typeof(Anthropic.Opus), typeof(LmStudio.Local))]
        public partial record Hybrid;

        """;

    [Fact]
    public Task Compaction_that_a_mode_switches_off_fires() => Fires(Models + """
        [OpenClawConfig(Default = typeof(Hybrid)), Compaction([|"off"|])]
        public partial record Config;
        """, "Compaction is off while lmstudio/my-local-model runs locally, without a provider's filters: an injected prompt then stays in the conversation for good. Use \"safeguard\".");

    [Fact]
    public Task Compaction_that_raw_JSON_switches_off_fires() => Fires(Models + """
        [OpenClawConfig(Default = typeof(Hybrid), Target = "2026.9"), RawJson("agents.defaults.compaction.enabled", [|"false"|])]
        public partial record Config;
        """, "Compaction is off while lmstudio/my-local-model runs locally, without a provider's filters: an injected prompt then stays in the conversation for good. Leave compaction on; its mode is \"safeguard\" where nothing is written.");

    [Fact]
    public Task Compaction_that_stays_on_passes() => Silent(Models + """
        [OpenClawConfig(Default = typeof(Hybrid), Target = "2026.9"), Compaction("safeguard"), RawJson("agents.defaults.compaction.enabled", "true")]
        public partial record Config;
        """);

    [Fact]
    public Task Hosted_models_have_filters_of_their_own() => Silent(Models + """
        [OpenClawConfig(Default = typeof(Anthropic.Opus)), Compaction("off")]
        public partial record Config;
        """);

    [Fact]
    public Task A_local_configuration_that_says_nothing_passes() => Silent(Models + """
        [OpenClawConfig(Default = typeof(LmStudio.Local))]
        public partial record Config;
        """);

    [Fact]
    public Task An_exposed_chain_without_denied_tools_fires() => Fires(Models + """
        [FallbackChain(typeof(LmStudio.Local), typeof(Anthropic.Opus), Exposure = [|Exposure.Web | Exposure.ActingTools|])]
        public partial record Chain;
        """, "Chain is declared exposed (Web, ActingTools) and may run on lmstudio/my-local-model, which runs locally, without a provider's filters: nothing stops an instruction that is hidden in a text. Deny the tools that it does not need ([DenyTools(\"group:web\", \"browser\", \"group:runtime\")]), or set a sandbox ([Sandbox(\"all\")]).");

    [Fact]
    public Task An_exposed_agent_without_denied_tools_fires() => Fires(Models + """
        [OpenClawConfig(Default = typeof(Hybrid))]
        public partial record Config
        {
            [Agent("reader", Exposure = [|Exposure.UntrustedInput|])] public partial record Reader;
        }
        """, "Reader is declared exposed (UntrustedInput) and may run on lmstudio/my-local-model, which runs locally, without a provider's filters: nothing stops an instruction that is hidden in a text. Deny the tools that it does not need ([DenyTools(\"group:web\", \"browser\")]), or set a sandbox ([Sandbox(\"all\")]).");

    [Fact]
    public Task Denied_tools_are_a_guard() => Silent(Models + """
        [OpenClawConfig(Default = typeof(Hybrid))]
        public partial record Config
        {
            [Agent("reader", Exposure = Exposure.UntrustedInput), DenyTools("group:web")] public partial record Reader;
        }
        """);

    [Fact]
    public Task A_sandbox_is_a_guard() => Silent(Models + """
        [OpenClawConfig(Default = typeof(Hybrid)), Sandbox("all")]
        public partial record Config
        {
            [Agent("reader", Exposure = Exposure.UntrustedInput)] public partial record Reader;
        }
        """);

    [Fact]
    public Task A_small_model_is_told_by_the_rule_about_exposure() => Silent(Models + """
        [FallbackChain(typeof(LmStudio.Small), Exposure = Exposure.Web)]
        public partial record Chain;
        """);

    [Fact]
    public void Compaction_that_is_not_enabled_fires_in_a_file() => FiresInJson(Json("enabled: [|false|]"), "Compaction is off while lmstudio/my-local-model runs locally, without a provider's filters: an injected prompt then stays in the conversation for good. Leave compaction on; its mode is \"safeguard\" where nothing is written.");

    [Fact]
    public void A_mode_that_says_off_fires_in_a_file() => FiresInJson(Json("mode: [|\"off\"|]"), "Compaction is off while lmstudio/my-local-model runs locally, without a provider's filters: an injected prompt then stays in the conversation for good. Leave compaction on; its mode is \"safeguard\" where nothing is written.");

    [Fact]
    public void Compaction_that_is_enabled_passes_in_a_file() => SilentInJson(Json("enabled: true, mode: \"default\""));

    private static string Json(string compaction) => $$"""
        {
          agents: { defaults: { model: { primary: "anthropic/claude-opus-4-6", fallbacks: ["lmstudio/my-local-model"] }, compaction: { {{compaction}} } } },
          models: { providers: { lmstudio: { baseUrl: "http://127.0.0.1:1234/v1", models: [{ id: "my-local-model", name: "Local", contextWindow: 196608 }] } } },
        }
        """;
}
