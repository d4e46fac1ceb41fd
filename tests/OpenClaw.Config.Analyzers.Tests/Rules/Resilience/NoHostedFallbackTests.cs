namespace OpenClaw.Config.Analyzers.Tests.Rules.Resilience;

public sealed class NoHostedFallbackTests() : RuleTests("OCC3001")
{
    private const string Local = """
        [Provider("lmstudio", "http://127.0.0.1:1234/v1")]
        public partial record LmStudio
        {
            [Model("my-local-model", ContextWindow = 196_608)] public partial record Local;
            [Model("my-other-model", ContextWindow = 196_608)] public partial record Other;
        }


        """;

    [Fact]
    public Task A_chain_of_local_models_fires() => Fires(Local + """
        [[|FallbackChain(typeof(LmStudio.Local), typeof(LmStudio.Other))|]]
        public partial record Chain;
        """, "Every hop of the chain Chain is local (lmstudio/my-local-model and lmstudio/my-other-model): when that machine is off, busy or loading a model, nobody answers. "
            + "Declare a hosted model and add it, or mark the chain [LocalOnly] where nothing may leave.");

    [Fact]
    public Task The_declared_hosted_models_are_named() => Fires(Given.LocalAndHosted + """
        [[|FallbackChain(typeof(LmStudio.Local))|]]
        public partial record Chain;
        """, "Every hop of the chain Chain is local (lmstudio/my-local-model): when that machine is off, busy or loading a model, nobody answers. Add one of the declared "
            + "hosted models (anthropic/claude-opus-4-6 or anthropic/claude-sonnet-4-6), or mark the chain [LocalOnly] where nothing may leave.");

    [Fact]
    public Task A_hosted_fallback_passes() => Silent(Given.LocalAndHosted + """
        [FallbackChain(typeof(LmStudio.Local), typeof(Anthropic.Opus))]
        public partial record Chain;
        """);

    [Fact]
    public Task A_chain_that_is_LocalOnly_means_it() => Silent(Local + """
        [FallbackChain(typeof(LmStudio.Local)), LocalOnly]
        public partial record Chain;
        """);

    [Fact]
    public Task So_does_a_root_that_is() => Silent(Local + """
        [FallbackChain(typeof(LmStudio.Local))]
        public partial record Chain;

        [OpenClawConfig(Default = typeof(Chain)), LocalOnly]
        public partial record Config;
        """);

    [Fact]
    public Task A_gateway_on_loopback_is_not_proven_local() => Silent("""
        [Provider("litellm", "http://127.0.0.1:4000")]
        public partial record LiteLlm
        {
            [Model("house-model", ContextWindow = 128_000)] public partial record House;
        }

        [FallbackChain(typeof(LiteLlm.House))]
        public partial record Chain;
        """);

    [Fact]
    public Task Ollama_s_cloud_models_are_hosted() => Silent("""
        [Provider("ollama")]
        public partial record Ollama
        {
            [Model("gpt-oss:120b-cloud", ContextWindow = 128_000)] public partial record Cloud;
        }

        [FallbackChain(typeof(Ollama.Cloud))]
        public partial record Chain;
        """);

    [Fact]
    public Task A_chain_that_only_reads_images_is_not_judged() => Silent(Given.LocalAndHosted + """
        [FallbackChain(typeof(LmStudio.Local))] public partial record Eyes;
        [OpenClawConfig(Default = typeof(Anthropic.Opus), Image = typeof(Eyes))] public partial record Config;
        """);

    [Fact]
    public Task A_model_alone_is_a_chain_of_one() => Fires(Given.LocalAndHosted + """
        [OpenClawConfig(Default = [|typeof(LmStudio.Local)|])]
        public partial record Config;
        """, "Every hop of the chain Config is local (lmstudio/my-local-model): when that machine is off, busy or loading a model, nobody answers. Add one of the declared "
            + "hosted models (anthropic/claude-opus-4-6 or anthropic/claude-sonnet-4-6), or mark the chain [LocalOnly] where nothing may leave.");

    [Fact]
    public void A_local_primary_alone_fires_in_a_file() => FiresInJson("{ agents: { defaults: { model: [|\"lmstudio/my-local-model\"|] } }, " + Given.LocalJson + " }", "Every hop of the chain agents.defaults.model is local (lmstudio/my-local-model): when that machine is off, busy or loading a model, nobody answers. Declare a "
            + "hosted model and add it.");

    [Fact]
    public void The_hosted_models_of_a_file_are_named() => FiresInJson("{ agents: { defaults: { model: [|\"lmstudio/my-local-model\"|], "
        + "models: { \"anthropic/claude-opus-4-6\": { alias: \"Opus\" } } } }, " + Given.LocalJson + " }", "Every hop of the chain agents.defaults.model is local (lmstudio/my-local-model): when that machine is off, busy or loading a model, nobody answers. Add one of "
            + "the declared hosted models (anthropic/claude-opus-4-6).");

    [Fact]
    public void A_hosted_fallback_passes_in_a_file() => SilentInJson(
        "{ agents: { defaults: { model: { primary: \"lmstudio/my-local-model\", fallbacks: [\"anthropic/claude-opus-4-6\"] } } }, " + Given.LocalJson + " }");
}
