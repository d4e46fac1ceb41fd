namespace OpenClaw.Config.Analyzers.Tests.Rules.Context;

public sealed class OutputFillsContextTests() : RuleTests("OCC2004")
{
    [Fact]
    public Task More_output_than_window_fires() => Fires(Model("ContextWindow = 32_768, MaxTokens = [|32_769|]"), "my-server/qwen3-72b: MaxTokens of 32,769 is more than its window of 32,768 tokens (declared). Prompt and answer share the window, so servers refuse such a "
            + "request. Lower it, for example to 8,192.");

    [Fact]
    public Task Chat_Completions_are_clamped_so_as_much_as_the_window_passes() =>
        Silent(Model("ContextWindow = 32_768, MaxTokens = 32_768", ", Api = ModelApi.OpenAICompletions"));

    [Fact]
    public Task Responses_on_a_local_route_are_sent_as_they_are() =>
        Fires(Model("ContextWindow = 32_768, MaxTokens = [|32_768|]", ", Api = ModelApi.OpenAIResponses"), "my-server/qwen3-72b: MaxTokens of 32,768 is all of its window of 32,768 tokens (declared). Prompt and answer share the window, so servers refuse such a "
            + "request. Lower it, for example to 8,192.");

    [Theory]
    [InlineData("kimi-k2.6")]
    [InlineData("step-3.5-flash")]
    [InlineData("gpt-oss-120b")]
    public Task What_vendors_publish_so_passes(string id) => Silent($$"""
        [Provider("my-server", "http://127.0.0.1:8000/v1", Api = ModelApi.OpenAIResponses)]
        public partial record MyServer
        {
            [Model("{{id}}", ContextWindow = 262_144, MaxTokens = 262_144)] public partial record Local;
        }
        """);

    [Fact]
    public Task A_known_window_is_judged_too() => Fires("""
        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-haiku-4-5", MaxTokens = [|300_000|])] public partial record Haiku;
        }
        """, "anthropic/claude-haiku-4-5: MaxTokens of 300,000 is more than its window of 200,000 tokens (from the catalogue). Prompt and answer share the window, so servers "
            + "refuse such a request. Lower it, for example to 8,192.");

    [Fact]
    public Task An_unknown_window_is_silent() => Silent("""
        [Provider("my-server", "http://127.0.0.1:8000/v1")]
        public partial record MyServer
        {
            [Model("house-model", MaxTokens = 1_000_000)] public partial record Local;
        }
        """);

    [Fact]
    public Task An_embedding_model_is_not_judged() => Silent("""
        [Provider("lmstudio")]
        public partial record LmStudio
        {
            [Model("text-embedding-nomic-embed-text-v1.5", ContextWindow = 2_048, MaxTokens = 8_192)] public partial record Embedding;
        }
        """);

    [Fact]
    public void More_output_than_window_fires_in_a_file() => FiresInJson(Json("[|65536|]"), "my-server/qwen3-72b: maxTokens of 65,536 is more than its window of 32,768 tokens (declared). Prompt and answer share the window, so servers refuse such a "
            + "request. Lower it, for example to 8,192.");

    [Fact]
    public void As_much_as_the_window_passes_in_a_file_on_Chat_Completions() => SilentInJson(Json("32768"));

    [Fact]
    public void As_much_as_the_window_fires_in_a_file_on_local_Responses() => FiresInJson(Json("[|32768|]", """api: "openai-responses", """), "my-server/qwen3-72b: maxTokens of 32,768 is all of its window of 32,768 tokens (declared). Prompt and answer share the window, so servers refuse such a "
            + "request. Lower it, for example to 8,192.");

    private static string Model(string arguments, string provider = "") => $$"""
        [Provider("my-server", "http://127.0.0.1:8000/v1"{{provider}})]
        public partial record MyServer
        {
            [Model("qwen3-72b", {{arguments}})] public partial record Local;
        }
        """;

    private static string Json(string output, string api = """api: "openai-completions", """) => $$"""
        { models: { providers: { "my-server": { baseUrl: "http://127.0.0.1:8000/v1", {{api}}models: [{ id: "qwen3-72b", name: "Q", contextWindow: 32768, maxTokens: {{output}} }] } } } }
        """;
}
