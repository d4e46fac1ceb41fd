namespace OpenClaw.Config.Analyzers.Tests.Rules.Context;

public sealed class OutputAboveKnownTests() : RuleTests("OCC2009")
{
    [Fact]
    public Task More_than_any_source_gives_fires() => Fires(Haiku("[|100_000|]"), "anthropic/claude-haiku-4-5: MaxTokens of 100,000 is above 64,000, the largest output limit that any source gives for this provider and model. The provider "
            + "refuses such requests; lower it.");

    [Fact]
    public Task What_a_source_gives_passes() => Silent(Haiku("64_000"));

    [Fact]
    public Task A_model_that_no_source_knows_passes() => Silent("""
        [Provider("my-server", "http://127.0.0.1:8000/v1")]
        public partial record MyServer
        {
            [Model("house-model", ContextWindow = 1_000_000, MaxTokens = 1_000_000)] public partial record Local;
        }
        """);

    [Fact]
    public Task Another_provider_s_row_proves_nothing() => Silent("""
        [Provider("my-gateway", "https://llm.example.com/v1")]
        public partial record Gateway
        {
            [Model("claude-haiku-4-5", MaxTokens = 100_000)] public partial record Haiku;
        }
        """);

    [Fact]
    public Task An_embedding_model_is_not_judged() => Silent("""
        [Provider("openai")]
        public partial record OpenAI
        {
            [Model("text-embedding-3-large", MaxTokens = 1_000_000)] public partial record Embedding;
        }
        """);

    [Fact]
    public void More_than_any_source_gives_fires_in_a_file() => FiresInJson(HaikuJson("[|100000|]"), "anthropic/claude-haiku-4-5: maxTokens of 100,000 is above 64,000, the largest output limit that any source gives for this provider and model. The provider "
            + "refuses such requests; lower it.");

    [Fact]
    public void What_a_source_gives_passes_in_a_file() => SilentInJson(HaikuJson("64000"));

    private static string Haiku(string output) => $$"""
        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-haiku-4-5", MaxTokens = {{output}})] public partial record Haiku;
        }
        """;

    private static string HaikuJson(string output) => $$"""
        { models: { providers: { anthropic: { models: [{ id: "claude-haiku-4-5", name: "Haiku", maxTokens: {{output}} }] } } } }
        """;
}
