namespace OpenClaw.Config.Analyzers.Tests.Rules.Compatibility;

public sealed class CompatWithoutEffectTests() : RuleTests("OCC7003")
{
    [Fact]
    public Task A_flag_of_Chat_Completions_does_nothing_for_Responses() => Fires(Model("openai-responses", "RequiresStringContent = [|true|]"), "requiresStringContent works for openai-completions only; box/m speaks openai-responses, where it does nothing. Remove it, or change the API.");

    [Fact]
    public Task A_flag_of_Responses_does_nothing_for_Chat_Completions() => Fires(Model("openai-completions", "SupportsInstructions = [|true|]"), "supportsInstructions works for openai-responses, openai-chatgpt-responses, openai-codex-responses or azure-openai-responses only; box/m speaks openai-completions, where it does nothing. Remove it, or change the API.");

    [Fact]
    public Task A_flag_of_Anthropic_does_nothing_for_Ollama() => Fires(Model("ollama", "SupportsEagerToolInputStreaming = [|true|]"), "supportsEagerToolInputStreaming works for anthropic-messages only; box/m speaks ollama, where it does nothing. Remove it, or change the API.");

    [Fact]
    public Task The_model_s_own_api_counts_before_the_provider_s() => Fires("""
        [Provider("box", "http://127.0.0.1:8000/v1", Api = ModelApi.OpenAICompletions)]
        public partial record Box
        {
            [Model("m", Api = ModelApi.OpenAIResponses), Compat(ThinkingFormat = [|"qwen"|])] public partial record M;
        }
        """, "thinkingFormat works for openai-completions only; box/m speaks openai-responses, where it does nothing. Remove it, or change the API.");

    [Fact]
    public Task Each_flag_without_effect_is_told() => Fires(
        Model("openai-responses", "RequiresStringContent = [|true|], SupportsTools = true, StrictMessageKeys = [|true|]"), ["requiresStringContent works for openai-completions only; box/m speaks openai-responses, where it does nothing. Remove it, or change the API.", "strictMessageKeys works for openai-completions only; box/m speaks openai-responses, where it does nothing. Remove it, or change the API."]);

    [Theory]
    [InlineData("openai-completions", "RequiresStringContent = true, StrictMessageKeys = true, ThinkingFormat = \"qwen\"")]
    [InlineData("openai-responses", "SupportsInstructions = true, SupportsResponsesContinuation = true")]
    [InlineData("anthropic-messages", "SupportsEagerToolInputStreaming = true")]
    [InlineData("ollama", "SupportsTools = true")]
    [InlineData("openai-responses", "RequiresStringContent = false")]
    public Task Flags_of_this_api_of_every_api_and_those_switched_off_pass(string api, string flags) => Silent(Model(api, flags));

    [Fact]
    public void A_file_fires() => FiresInJson(Json("openai-responses", "[|true|]"), "requiresStringContent works for openai-completions only; box/m speaks openai-responses, where it does nothing. Remove it, or change the API.");

    [Fact]
    public void A_file_whose_api_has_the_flag_passes() => SilentInJson(Json("openai-completions", "true"));

    private static string Model(string api, string flags) => $$"""
        [Provider("box", "http://127.0.0.1:8000/v1", Api = "{{api}}")]
        public partial record Box
        {
            [Model("m"), Compat({{flags}})] public partial record M;
        }
        """;

    private static string Json(string api, string value) => $$"""
        { models: { providers: { box: { baseUrl: "http://127.0.0.1:8000/v1", api: "{{api}}", models: [{ id: "m", name: "M", compat: { requiresStringContent: {{value}} } }] } } } }
        """;
}
