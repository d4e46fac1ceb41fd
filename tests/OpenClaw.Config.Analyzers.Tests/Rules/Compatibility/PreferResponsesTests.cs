namespace OpenClaw.Config.Analyzers.Tests.Rules.Compatibility;

public sealed class PreferResponsesTests() : RuleTests("OCC7006")
{
    [Fact]
    public Task LM_Studio_with_Chat_Completions_fires() => Fires("""
        [Provider("lmstudio", "http://127.0.0.1:1234/v1", Api = [|ModelApi.OpenAICompletions|])]
        public partial record LmStudio;
        """, "The provider 'lmstudio' is LM Studio, asked through Chat Completions. Its Responses API keeps reasoning apart from the final text: use \"openai-responses\".");

    [Fact]
    public Task Its_port_is_enough() => Fires("""
        [Provider([|"studio"|], "http://192.168.1.5:1234/v1")]
        public partial record Studio;
        """, "The provider 'studio' is LM Studio, asked through Chat Completions. Its Responses API keeps reasoning apart from the final text: use \"openai-responses\".");

    [Fact]
    public Task WhatsApp_is_named_where_it_is_configured() => Fires("""
        [Provider("lmstudio", "http://127.0.0.1:1234/v1", Api = [|ModelApi.OpenAICompletions|])]
        public partial record LmStudio;

        [OpenClawConfig, RawJson("channels.whatsapp", "{ enabled: true }")] public partial record Config;
        """, "The provider 'lmstudio' is LM Studio, asked through Chat Completions. Its Responses API keeps reasoning apart from the final text, and WhatsApp is configured here, where only the final text should be sent: use \"openai-responses\".");

    [Theory]
    [InlineData("""Provider("lmstudio", "http://127.0.0.1:1234/v1", Api = ModelApi.OpenAIResponses)""")]
    [InlineData("""Provider("my-vllm", "http://127.0.0.1:8000/v1", Api = ModelApi.OpenAICompletions)""")]
    [InlineData("""Provider("gateway", "https://llm.example.com:1234/v1", Api = ModelApi.OpenAICompletions)""")]
    [InlineData("""Provider("litellm", "http://127.0.0.1:1234/v1", Api = ModelApi.OpenAICompletions)""")]
    public Task Responses_and_other_servers_pass(string provider) => Silent($"[{provider}] public partial record P;");

    [Fact]
    public Task Models_that_all_use_Responses_pass() => Silent("""
        [Provider("lmstudio", "http://127.0.0.1:1234/v1", Api = ModelApi.OpenAICompletions)]
        public partial record LmStudio
        {
            [Model("m", Api = ModelApi.OpenAIResponses)] public partial record M;
        }
        """);

    [Fact]
    public void A_file_fires() => FiresInJson(Json("""[|"openai-completions"|]""", string.Empty), "The provider 'lmstudio' is LM Studio, asked through Chat Completions. Its Responses API keeps reasoning apart from the final text: use \"openai-responses\".");

    [Fact]
    public void A_file_with_WhatsApp_says_so() => FiresInJson(Json("""[|"openai-completions"|]""", "channels: { whatsapp: { enabled: true } },"), "The provider 'lmstudio' is LM Studio, asked through Chat Completions. Its Responses API keeps reasoning apart from the final text, and WhatsApp is configured here, where only the final text should be sent: use \"openai-responses\".");

    [Fact]
    public void A_channel_that_is_switched_off_is_not_named() => FiresInJson(Json("""[|"openai-completions"|]""", "channels: { whatsapp: { enabled: false } },"), "The provider 'lmstudio' is LM Studio, asked through Chat Completions. Its Responses API keeps reasoning apart from the final text: use \"openai-responses\".");

    [Fact]
    public void A_file_with_Responses_passes() => SilentInJson(Json("\"openai-responses\"", string.Empty));

    private static string Json(string api, string more) => $$"""
        { {{more}} models: { providers: { lmstudio: { baseUrl: "http://127.0.0.1:1234/v1", api: {{api}}, models: [{ id: "m", name: "M" }] } } } }
        """;
}
