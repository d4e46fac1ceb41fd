namespace OpenClaw.Config.Analyzers.Tests.Rules.Context;

public sealed class ContextTokensAboveWindowTests() : RuleTests("OCC2008")
{
    [Fact]
    public Task A_cap_above_the_window_fires() => Fires(Model("ContextWindow = 65_536, ContextTokens = [|65_537|]"), "lmstudio/qwen3-72b: ContextTokens of 65,537 is above the window of 65,536 tokens and so does nothing. Lower it, or mend the window.");

    [Fact]
    public Task A_cap_of_the_whole_window_passes() => Silent(Model("ContextWindow = 65_536, ContextTokens = 65_536"));

    [Fact]
    public Task A_cap_without_a_declared_window_passes() => Silent(Model("ContextTokens = 1_000_000"));

    [Fact]
    public Task An_embedding_model_is_not_judged() => Silent("""
        [Provider("lmstudio")]
        public partial record LmStudio
        {
            [Model("text-embedding-nomic-embed-text-v1.5", ContextWindow = 2_048, ContextTokens = 8_192)] public partial record Embedding;
        }
        """);

    [Fact]
    public void A_cap_above_the_window_fires_in_a_file() => FiresInJson(Json("[|131072|]"), "lmstudio/q: contextTokens of 131,072 is above the window of 65,536 tokens and so does nothing. Lower it, or mend the window.");

    [Fact]
    public void A_cap_below_the_window_passes_in_a_file() => SilentInJson(Json("32768"));

    private static string Model(string arguments) => $$"""
        [Provider("lmstudio")]
        public partial record LmStudio
        {
            [Model("qwen3-72b", {{arguments}})] public partial record Local;
        }
        """;

    private static string Json(string cap) => $$"""
        { models: { providers: { lmstudio: { baseUrl: "http://127.0.0.1:1234/v1", models: [{ id: "q", name: "Q", contextWindow: 65536, contextTokens: {{cap}} }] } } } }
        """;
}
