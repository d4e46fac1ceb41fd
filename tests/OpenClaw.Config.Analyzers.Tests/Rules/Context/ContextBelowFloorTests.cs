namespace OpenClaw.Config.Analyzers.Tests.Rules.Context;

public sealed class ContextBelowFloorTests() : RuleTests("OCC2001")
{
    private const string Choice = " Raise the server's context limit and declare it, or choose a larger model.";
    private const string Advice = " OpenClaw refuses such a hop before it sends anything." + Choice;

    [Fact]
    public Task A_window_below_16_000_tokens_fires() => Fires(Model("ContextWindow = [|15_999|]"),
        "lmstudio/qwen3-72b has a window of 15,999 tokens (declared); the floor is 16,000 of OpenClaw 2026.4 (no target is set, so the strictest holds)." + Advice);

    [Fact]
    public Task Exactly_the_floor_passes() => Silent(Model("ContextWindow = 16_000"));

    [Fact]
    public Task A_target_of_2026_9_refuses_below_4_000() => Fires(Model("ContextWindow = [|3_999|]"),
        "lmstudio/qwen3-72b has a window of 3,999 tokens (declared); the floor is 4,000 of OpenClaw 2026.9." + Advice, target: "2026.9");

    [Fact]
    public Task A_target_of_2026_9_runs_4_000() => Silent(Model("ContextWindow = 4_000"), target: "2026.9");

    [Fact]
    public Task The_root_s_target_counts_before_the_project_s() => Silent(Model("ContextWindow = 8_192") + """

        [OpenClawConfig(Target = "2026.9")]
        public partial record Config;
        """, target: "2026.4");

    [Fact]
    public Task ContextTokens_cap_the_window() => Fires(Model("ContextWindow = 131_072, ContextTokens = [|8_192|]"),
        "lmstudio/qwen3-72b has a window of 8,192 tokens (declared); the floor is 16,000 of OpenClaw 2026.4 (no target is set, so the strictest holds)." + Advice);

    [Fact]
    public Task An_embedding_model_needs_no_window() => Silent("""
        [Provider("lmstudio")]
        public partial record LmStudio
        {
            [Model("text-embedding-nomic-embed-text-v1.5", ContextWindow = 2_048)] public partial record Embedding;
        }
        """);

    [Fact]
    public Task The_floor_can_be_lowered() => Silent(Model("ContextWindow = 8_192"), "openclaw_config.context_block_tokens = 8_000");

    [Fact]
    public Task The_floor_can_be_raised() => Fires(Model("ContextWindow = [|63_999|]"),
        "lmstudio/qwen3-72b has a window of 63,999 tokens (declared); the floor is 64,000 (openclaw_config.context_block_tokens)." + Choice,
        "openclaw_config.context_block_tokens = 64000");

    [Fact]
    public void A_file_is_judged_by_the_newest_release() => FiresInJson(Json("[|3999|]"),
        "lmstudio/qwen3-72b has a window of 3,999 tokens (declared); the floor is 4,000 of OpenClaw 2026.9.6." + Advice);

    [Fact]
    public void A_file_with_4_000_passes() => SilentInJson(Json("4000"));

    [Fact]
    public void A_file_for_2026_4_needs_16_000() => FiresInJson(Json("[|15999|]"),
        "lmstudio/qwen3-72b has a window of 15,999 tokens (declared); the floor is 16,000 of OpenClaw 2026.4.24." + Advice, target: "2026.4");

    [Fact]
    public void The_floor_can_be_raised_for_files() => FiresInJson(Json("[|8192|]"),
        "lmstudio/qwen3-72b has a window of 8,192 tokens (declared); the floor is 10,000 (openclaw_config.context_block_tokens)." + Choice,
        "openclaw_config.context_block_tokens = 10000");

    private static string Model(string arguments) => $$"""
        [Provider("lmstudio")]
        public partial record LmStudio
        {
            [Model("qwen3-72b", {{arguments}})] public partial record Local;
        }
        """;

    private static string Json(string window) => $$"""
        { models: { providers: { lmstudio: { baseUrl: "http://127.0.0.1:1234/v1", models: [{ id: "qwen3-72b", name: "Q", contextWindow: {{window}} }] } } } }
        """;
}
