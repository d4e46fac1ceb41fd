namespace OpenClaw.Config.Analyzers.Tests.Rules.Resilience;

public sealed class ColdLoadTimeoutTests() : RuleTests("OCC3011")
{
    [Fact]
    public Task A_chain_that_waits_less_than_a_minute_for_a_local_hop_fires() => Fires(Given.LocalAndHosted + """
        [FallbackChain(typeof(LmStudio.Local), typeof(Anthropic.Opus), FirstTokenSeconds = [|59|])]
        public partial record Chain;
        """, "FirstTokenSeconds of 59 s is short for lmstudio/my-local-model, which runs locally: loading a model takes up to a minute and more, and until then nothing "
            + "comes. Give that hop at least 60 s.");

    [Fact]
    public Task A_minute_passes() => Silent(Given.LocalAndHosted + """
        [FallbackChain(typeof(LmStudio.Local), typeof(Anthropic.Opus), FirstTokenSeconds = 60)]
        public partial record Chain;
        """);

    [Fact]
    public Task The_time_of_a_whole_attempt_counts_where_no_other_is_said() => Fires(Given.LocalAndHosted + """
        [FallbackChain(typeof(LmStudio.Local), typeof(Anthropic.Opus), AttemptSeconds = [|30|])]
        public partial record Chain;
        """, "AttemptSeconds of 30 s is short for lmstudio/my-local-model, which runs locally: loading a model takes up to a minute and more, and until then nothing comes. "
            + "Give that hop at least 60 s.");

    [Fact]
    public Task A_hop_s_own_patience_is_judged() => Fires(Given.LocalAndHosted + """
        [FallbackChain(typeof(LmStudio.Local), typeof(Anthropic.Opus))]
        [Hop(typeof(LmStudio.Local), FirstTokenSeconds = [|10|])]
        public partial record Chain;
        """, "FirstTokenSeconds of 10 s is short for lmstudio/my-local-model, which runs locally: loading a model takes up to a minute and more, and until then nothing "
            + "comes. Give that hop at least 60 s.");

    [Fact]
    public Task A_hop_s_own_patience_counts_before_the_chain_s() => Silent(Given.LocalAndHosted + """
        [FallbackChain(typeof(LmStudio.Local), typeof(Anthropic.Opus), FirstTokenSeconds = 10)]
        [Hop(typeof(LmStudio.Local), FirstTokenSeconds = 120)]
        public partial record Chain;
        """);

    [Fact]
    public Task A_provider_s_timeout_is_judged() => Fires("""
        [Provider("lmstudio", TimeoutSeconds = [|20|])]
        public partial record LmStudio { [Model("my-local-model", ContextWindow = 196_608)] public partial record Local; }

        [FallbackChain(typeof(LmStudio.Local)), LocalOnly]
        public partial record Chain;
        """, "TimeoutSeconds of 20 s is short for lmstudio/my-local-model, which runs locally: loading a model takes up to a minute and more, and until then nothing comes. "
            + "Give that hop at least 60 s.");

    [Fact]
    public Task A_hosted_hop_has_nothing_to_load() => Silent(Given.LocalAndHosted + """
        [FallbackChain(typeof(Anthropic.Opus), typeof(Anthropic.Sonnet), FirstTokenSeconds = 10)]
        public partial record Chain;
        """);

    [Fact]
    public Task The_time_can_be_lowered() => Silent(Given.LocalAndHosted + """
        [FallbackChain(typeof(LmStudio.Local), typeof(Anthropic.Opus), FirstTokenSeconds = 30)]
        public partial record Chain;
        """, "openclaw_config.cold_load_seconds = 30");

    [Fact]
    public Task The_time_can_be_raised() => Fires(Given.LocalAndHosted + """
        [FallbackChain(typeof(LmStudio.Local), typeof(Anthropic.Opus), FirstTokenSeconds = [|90|])]
        public partial record Chain;
        """, "FirstTokenSeconds of 90 s is short for lmstudio/my-local-model, which runs locally: loading a model takes up to a minute and more, and until then nothing "
            + "comes. Give that hop at least 120 s.", "openclaw_config.cold_load_seconds = 120");

    [Fact]
    public void A_provider_s_timeout_is_judged_in_a_file() => FiresInJson(Json("[|20|]"), "timeoutSeconds of 20 s is short for lmstudio/my-local-model, which runs locally: loading a model takes up to a minute and more, and until then nothing comes. "
            + "Give that hop at least 60 s.");

    [Fact]
    public void Five_minutes_pass_in_a_file() => SilentInJson(Json("300"));

    [Fact]
    public void The_time_can_be_raised_for_files() => FiresInJson(Json("[|300|]"), "timeoutSeconds of 300 s is short for lmstudio/my-local-model, which runs locally: loading a model takes up to a minute and more, and until then nothing comes. "
            + "Give that hop at least 600 s.", "openclaw_config.cold_load_seconds = 600");

    private static string Json(string seconds) => $$"""
        {
          agents: { defaults: { model: "lmstudio/my-local-model" } },
          models: { providers: { lmstudio: {
            baseUrl: "http://127.0.0.1:1234/v1", timeoutSeconds: {{seconds}}, models: [{ id: "my-local-model", name: "Local", contextWindow: 196608 }],
          } } },
        }
        """;
}
