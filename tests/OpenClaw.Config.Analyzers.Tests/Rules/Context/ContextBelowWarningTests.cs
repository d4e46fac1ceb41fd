namespace OpenClaw.Config.Analyzers.Tests.Rules.Context;

public sealed class ContextBelowWarningTests() : RuleTests("OCC2002")
{
    [Fact]
    public Task A_window_below_32_000_tokens_fires() => Fires(Model("ContextWindow = [|31_999|]"), "lmstudio/qwen3-72b has a window of 31,999 tokens (declared); below 32,000 OpenClaw's own prompt (about 15,500 tokens in 2026.9) leaves little room. Raise the "
            + "server's context limit and declare it, or choose a larger model.");

    [Fact]
    public Task Exactly_32_000_passes() => Silent(Model("ContextWindow = 32_000"));

    [Fact]
    public Task Below_the_floor_OCC2001_speaks_alone() => Silent(Model("ContextWindow = 15_999"));

    [Fact]
    public Task A_target_of_2026_9_needs_room_for_its_own_prompt() => Fires(Model("ContextWindow = [|15_999|]"), "lmstudio/qwen3-72b has a window of 15,999 tokens (declared); below 16,000 OpenClaw's own prompt (about 15,500 tokens in 2026.9) leaves little room. Raise the "
            + "server's context limit and declare it, or choose a larger model.", target: "2026.9");

    [Fact]
    public Task A_target_of_2026_9_is_content_with_16_000() => Silent(Model("ContextWindow = 16_000"), target: "2026.9");

    [Fact]
    public Task ContextTokens_cap_the_window() => Fires(Model("ContextWindow = 131_072, ContextTokens = [|20_000|]"), "lmstudio/qwen3-72b has a window of 20,000 tokens (declared); below 32,000 OpenClaw's own prompt (about 15,500 tokens in 2026.9) leaves little room. Raise the "
            + "server's context limit and declare it, or choose a larger model.");

    [Fact]
    public Task An_embedding_model_needs_no_window() => Silent("""
        [Provider("lmstudio")]
        public partial record LmStudio
        {
            [Model("text-embedding-nomic-embed-text-v1.5", ContextWindow = 20_000)] public partial record Embedding;
        }
        """);

    [Fact]
    public Task The_threshold_can_be_lowered() => Silent(Model("ContextWindow = 24_000"), "openclaw_config.context_warn_tokens = 24_000");

    [Fact]
    public Task The_threshold_can_be_raised() => Fires(Model("ContextWindow = [|63_999|]"), "lmstudio/qwen3-72b has a window of 63,999 tokens (declared); below 64,000 OpenClaw's own prompt (about 15,500 tokens in 2026.9) leaves little room. Raise the "
            + "server's context limit and declare it, or choose a larger model.", "openclaw_config.context_warn_tokens = 64_000");

    [Fact]
    public void A_file_is_judged_by_the_newest_release() => FiresInJson(Json("[|15999|]"), "lmstudio/qwen3-72b has a window of 15,999 tokens (declared); below 16,000 OpenClaw's own prompt (about 15,500 tokens in 2026.9) leaves little room. Raise the "
            + "server's context limit and declare it, or choose a larger model.");

    [Fact]
    public void A_file_with_16_000_passes() => SilentInJson(Json("16000"));

    [Fact]
    public void A_file_for_2026_4_needs_32_000() => FiresInJson(Json("[|31999|]"), "lmstudio/qwen3-72b has a window of 31,999 tokens (declared); below 32,000 OpenClaw's own prompt (about 15,500 tokens in 2026.9) leaves little room. Raise the "
            + "server's context limit and declare it, or choose a larger model.", target: "2026.4");

    [Fact]
    public void The_threshold_can_be_raised_for_files() => FiresInJson(Json("[|32768|]"), "lmstudio/qwen3-72b has a window of 32,768 tokens (declared); below 40,000 OpenClaw's own prompt (about 15,500 tokens in 2026.9) leaves little room. Raise the "
            + "server's context limit and declare it, or choose a larger model.", "openclaw_config.context_warn_tokens = 40000");

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
