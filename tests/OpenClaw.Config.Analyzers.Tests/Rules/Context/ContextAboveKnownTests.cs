namespace OpenClaw.Config.Analyzers.Tests.Rules.Context;

public sealed class ContextAboveKnownTests() : RuleTests("OCC2006")
{
    [Fact]
    public Task More_than_any_source_gives_fires() => Fires(Haiku("[|2_000_000|]"), "anthropic/claude-haiku-4-5: the declared window of 2,000,000 tokens is above 200,000, the largest that any source gives for this provider and model. Prompts "
            + "beyond that fail at the provider; declare what it takes.");

    [Fact]
    public Task What_a_source_gives_passes() => Silent(Haiku("200_000"));

    [Fact]
    public Task The_same_in_binary_thousands_passes() => Silent(Haiku("204_800"));

    [Fact]
    public Task One_token_more_does_not() => Fires(Haiku("[|204_801|]"), "anthropic/claude-haiku-4-5: the declared window of 204,801 tokens is above 200,000, the largest that any source gives for this provider and model. Prompts "
            + "beyond that fail at the provider; declare what it takes.");

    [Fact]
    public Task Less_passes() => Silent(Haiku("100_000"));

    [Fact]
    public Task A_model_that_no_source_knows_passes() => Silent("""
        [Provider("my-server", "http://127.0.0.1:8000/v1")]
        public partial record MyServer
        {
            [Model("house-model", ContextWindow = 100_000_000)] public partial record Local;
        }
        """);

    [Fact]
    public Task Another_provider_s_row_proves_nothing() => Silent("""
        [Provider("my-gateway", "https://llm.example.com/v1")]
        public partial record Gateway
        {
            [Model("claude-haiku-4-5", ContextWindow = 2_000_000)] public partial record Haiku;
        }
        """);

    [Fact]
    public Task An_embedding_model_is_not_judged() => Silent("""
        [Provider("openai")]
        public partial record OpenAI
        {
            [Model("text-embedding-3-large", ContextWindow = 1_000_000)] public partial record Embedding;
        }
        """);

    [Fact]
    public void More_than_any_source_gives_fires_in_a_file() => FiresInJson(HaikuJson("[|2000000|]"), "anthropic/claude-haiku-4-5: the declared window of 2,000,000 tokens is above 200,000, the largest that any source gives for this provider and model. Prompts "
            + "beyond that fail at the provider; declare what it takes.");

    [Fact]
    public void What_a_source_gives_passes_in_a_file() => SilentInJson(HaikuJson("200000"));

    private static string Haiku(string window) => $$"""
        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-haiku-4-5", ContextWindow = {{window}})] public partial record Haiku;
        }
        """;

    private static string HaikuJson(string window) => $$"""
        { models: { providers: { anthropic: { models: [{ id: "claude-haiku-4-5", name: "Haiku", contextWindow: {{window}} }] } } } }
        """;
}
