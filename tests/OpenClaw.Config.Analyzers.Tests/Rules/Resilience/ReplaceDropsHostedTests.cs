namespace OpenClaw.Config.Analyzers.Tests.Rules.Resilience;

public sealed class ReplaceDropsHostedTests() : RuleTests("OCC3002")
{
    [Fact]
    public Task A_hop_of_a_provider_without_rows_fires() => Fires(Given.LocalAndHosted + """
        [FallbackChain(typeof(LmStudio.Local), typeof(Anthropic.Opus))]
        public partial record Chain;

        [OpenClawConfig(Default = typeof(Chain), Mode = [|ModelsMode.Replace|])]
        public partial record Config;
        """, "Mode is Replace, so OpenClaw lists only declared rows, and anthropic/claude-opus-4-6 has none: gone from the list and the picker. Use Merge, which keeps hosted "
            + "models available as fallbacks.");

    [Fact]
    public Task Merge_keeps_them() => Silent(Given.LocalAndHosted + """
        [FallbackChain(typeof(LmStudio.Local), typeof(Anthropic.Opus))]
        public partial record Chain;

        [OpenClawConfig(Default = typeof(Chain), Mode = ModelsMode.Merge)]
        public partial record Config;
        """);

    [Fact]
    public Task So_does_saying_nothing() => Silent(Given.LocalAndHosted + """
        [FallbackChain(typeof(LmStudio.Local), typeof(Anthropic.Opus))]
        public partial record Chain;

        [OpenClawConfig(Default = typeof(Chain))]
        public partial record Config;
        """);

    [Fact]
    public Task A_model_that_says_its_window_has_a_row() => Silent("""
        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-opus-4-6", ContextWindow = 200_000)] public partial record Opus;
        }

        [OpenClawConfig(Default = typeof(Anthropic.Opus), Mode = ModelsMode.Replace)]
        public partial record Config;
        """);

    [Fact]
    public void A_hop_of_a_file_without_rows_fires() => FiresInJson("{ agents: { defaults: { model: { primary: \"lmstudio/my-local-model\", fallbacks: [\"anthropic/claude-opus-4-6\"] } } }, "
        + Json("[|\"replace\"|]") + " }", "models.mode is \"replace\", so OpenClaw lists only declared rows, and anthropic/claude-opus-4-6 has none: gone from the list and the picker. Use \"merge\", "
            + "which keeps hosted models available as fallbacks.");

    [Fact]
    public void A_model_with_an_alias_fires_too() => FiresInJson("{ agents: { defaults: { model: \"lmstudio/my-local-model\", models: { "
        + "\"anthropic/claude-opus-4-6\": { alias: \"opus\" }, \"openai/gpt-5.4\": { alias: \"gpt\" } } } }, " + Json("[|\"replace\"|]") + " }", "models.mode is \"replace\", so OpenClaw lists only declared rows, and anthropic/claude-opus-4-6 and openai/gpt-5.4 have none: gone from the list and the "
            + "picker. Use \"merge\", which keeps hosted models available as fallbacks.");

    [Fact]
    public void A_file_that_merges_passes() => SilentInJson("{ agents: { defaults: { model: { primary: \"lmstudio/my-local-model\", fallbacks: [\"anthropic/claude-opus-4-6\"] } } }, "
        + Json("\"merge\"") + " }");

    [Fact]
    public void Rows_of_one_s_own_are_kept() => SilentInJson("{ agents: { defaults: { model: \"lmstudio/my-local-model\" } }, " + Json("\"replace\"") + " }");

    private static string Json(string mode) => Given.LocalJson.Replace("models: {\n", "models: {\n    mode: " + mode + ",\n", StringComparison.Ordinal);
}
