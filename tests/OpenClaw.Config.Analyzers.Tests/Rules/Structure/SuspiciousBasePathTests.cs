namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class SuspiciousBasePathTests() : RuleTests("OCC1014")
{
    [Fact]
    public Task A_local_OpenAI_style_server_without_a_path_fires() => Fires(Provider("\"my-vllm\", [|\"http://127.0.0.1:8000\"|]"), "The base URL 'http://127.0.0.1:8000' has no path. OpenClaw uses it as it is, and OpenAI-style servers such as LM Studio, vLLM and llama.cpp answer below '/v1'; "
            + "write 'http://127.0.0.1:8000/v1'.");

    [Fact]
    public Task A_private_host_fires_too_and_a_slash_is_no_path() => Fires(Provider("\"my-vllm\", [|\"http://192.168.1.5:8000/\"|]"), "The base URL 'http://192.168.1.5:8000' has no path. OpenClaw uses it as it is, and OpenAI-style servers such as LM Studio, vLLM and llama.cpp answer below "
            + "'/v1'; write 'http://192.168.1.5:8000/v1'.");

    [Theory]
    [InlineData("chat/completions")]
    [InlineData("responses")]
    [InlineData("messages")]
    [InlineData("models")]
    public Task Any_path_but_a_route_passes(string route) => Silent(Provider($"\"my-vllm\", \"http://127.0.0.1:8000/{route}/v1\""));

    [Fact]
    public Task A_whole_route_fires_wherever_the_host_is() => Fires(Provider("\"gateway\", [|\"https://llm.example.com/v1/chat/completions\"|]"), "The base URL ends in '/chat/completions', and OpenClaw appends the route itself: requests would go to '/v1/chat/completions/chat/completions'. Write "
            + "'https://llm.example.com/v1'.");

    [Fact]
    public Task With_Responses_the_route_is_another() => Fires(Provider("\"gateway\", [|\"https://llm.example.com/v1/responses\"|], Api = ModelApi.OpenAIResponses"), "The base URL ends in '/responses', and OpenClaw appends the route itself: requests would go to '/v1/responses/responses'. Write 'https://llm.example.com/v1'.");

    [Fact]
    public Task With_Anthropic_s_API_the_route_is_another() => Fires(Provider("\"gateway\", [|\"https://llm.example.com/v1/messages\"|], Api = ModelApi.AnthropicMessages"), "The base URL ends in '/messages', and OpenClaw appends the route itself: requests would go to '/v1/messages/v1/messages'. Write 'https://llm.example.com/v1'.");

    [Fact]
    public Task The_list_of_models_is_a_route_too() => Fires(Provider("\"my-vllm\", [|\"http://127.0.0.1:8000/v1/models\"|]"), "The base URL ends in '/models', and OpenClaw appends the route itself: requests would go to '/v1/models/chat/completions'. Write 'http://127.0.0.1:8000/v1'.");

    [Fact]
    public Task A_model_s_own_base_URL_is_judged_too() => Fires("""
        [Provider("my-server", "http://127.0.0.1:8000/v1")]
        public partial record MyServer
        {
            [Model("m", ContextWindow = 64_000, BaseUrl = [|"http://127.0.0.1:8001"|])] public partial record M;
        }
        """, "The base URL 'http://127.0.0.1:8001' has no path. OpenClaw uses it as it is, and OpenAI-style servers such as LM Studio, vLLM and llama.cpp answer below '/v1'; "
            + "write 'http://127.0.0.1:8001/v1'.");

    [Theory]
    [InlineData("\"litellm\", \"http://127.0.0.1:4000\"")]
    [InlineData("\"deepseek\", \"https://api.deepseek.com\"")]
    [InlineData("\"zai\", \"https://api.z.ai/api/paas/v4\"")]
    [InlineData("\"volcengine\", \"https://ark.cn-beijing.volces.com/api/v3\"")]
    [InlineData("\"ollama\", \"http://127.0.0.1:11434\"")]
    [InlineData("\"ollama\", \"http://127.0.0.1:11434/v1\"")]
    [InlineData("\"my-claude\", \"http://127.0.0.1:8080/v1\", Api = ModelApi.AnthropicMessages")]
    [InlineData("\"my-server\", \"http://${HOST}:8000\"")]
    [InlineData("\"my-server\", \"http://127.0.0.1:8000/v1\"")]
    public Task What_answers_there_passes(string arguments) => Silent(Provider(arguments));

    [Fact]
    public void A_local_server_without_a_path_fires_in_a_file() => FiresInJson(Json("[|\"http://127.0.0.1:8000\"|]"), "The base URL 'http://127.0.0.1:8000' has no path. OpenClaw uses it as it is, and OpenAI-style servers such as LM Studio, vLLM and llama.cpp answer below '/v1'; "
            + "write 'http://127.0.0.1:8000/v1'.");

    [Fact]
    public void A_whole_route_fires_in_a_file() => FiresInJson(Json("[|\"http://127.0.0.1:8000/v1/chat/completions\"|]"), "The base URL ends in '/chat/completions', and OpenClaw appends the route itself: requests would go to '/v1/chat/completions/chat/completions'. Write "
            + "'http://127.0.0.1:8000/v1'.");

    [Fact]
    public void The_path_v1_passes_in_a_file() => SilentInJson(Json("\"http://127.0.0.1:8000/v1\""));

    private static string Provider(string arguments) => $"[Provider({arguments})] public partial record Server;";

    private static string Json(string url) => $$"""{ models: { providers: { local: { baseUrl: {{url}}, models: [{ id: "m", name: "M" }] } } } }""";
}
