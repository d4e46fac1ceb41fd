namespace OpenClaw.Config.Analyzers.Tests.Rules.Context;

public sealed class OutputCrowdsContextTests() : RuleTests("OCC2005")
{
    [Fact]
    public Task More_than_half_of_the_window_fires() => Fires(Model("ContextWindow = 32_768, MaxTokens = [|24_576|]"), "my-server/qwen3-72b: MaxTokens of 24,576 takes 75 % of its window of 32,768 tokens; the prompt gets the rest. Lower it unless the answers really are that long.");

    [Fact]
    public Task Exactly_half_passes() => Silent(Model("ContextWindow = 32_768, MaxTokens = 16_384"));

    [Fact]
    public Task Above_the_window_OCC2004_speaks_alone() => Silent(Model("ContextWindow = 32_768, MaxTokens = 65_536"));

    [Fact]
    public Task All_of_the_window_on_local_Responses_is_OCC2004_s() => Silent("""
        [Provider("my-server", "http://127.0.0.1:8000/v1", Api = ModelApi.OpenAIResponses)]
        public partial record MyServer
        {
            [Model("qwen3-72b", ContextWindow = 32_768, MaxTokens = 32_768)] public partial record Local;
        }
        """);

    [Fact]
    public Task What_the_vendor_publishes_passes() => Silent("""
        [Provider("minimax")]
        public partial record MiniMax
        {
            [Model("MiniMax-M2.7", MaxTokens = 131_072)] public partial record M27;
        }
        """);

    [Fact]
    public Task An_embedding_model_is_not_judged() => Silent("""
        [Provider("lmstudio")]
        public partial record LmStudio
        {
            [Model("text-embedding-nomic-embed-text-v1.5", ContextWindow = 2_048, MaxTokens = 2_000)] public partial record Embedding;
        }
        """);

    [Fact]
    public Task The_share_can_be_raised() => Silent(Model("ContextWindow = 32_768, MaxTokens = 24_576"), "openclaw_config.output_share_max = 0.75");

    [Fact]
    public Task The_share_can_be_lowered() => Fires(Model("ContextWindow = 32_768, MaxTokens = [|16_384|]"), "my-server/qwen3-72b: MaxTokens of 16,384 takes 50 % of its window of 32,768 tokens; the prompt gets the rest. Lower it unless the answers really are that long.", "openclaw_config.output_share_max = 0.25");

    [Fact]
    public void More_than_half_of_the_window_fires_in_a_file() => FiresInJson(Json("[|24576|]"), "my-server/qwen3-72b: maxTokens of 24,576 takes 75 % of its window of 32,768 tokens; the prompt gets the rest. Lower it unless the answers really are that long.");

    [Fact]
    public void Half_passes_in_a_file() => SilentInJson(Json("16384"));

    [Fact]
    public void The_share_can_be_raised_for_files() => SilentInJson(Json("24576"), "openclaw_config.output_share_max = 0.75");

    private static string Model(string arguments) => $$"""
        [Provider("my-server", "http://127.0.0.1:8000/v1")]
        public partial record MyServer
        {
            [Model("qwen3-72b", {{arguments}})] public partial record Local;
        }
        """;

    private static string Json(string output) => $$"""
        { models: { providers: { "my-server": { baseUrl: "http://127.0.0.1:8000/v1", models: [{ id: "qwen3-72b", name: "Q", contextWindow: 32768, maxTokens: {{output}} }] } } } }
        """;
}
