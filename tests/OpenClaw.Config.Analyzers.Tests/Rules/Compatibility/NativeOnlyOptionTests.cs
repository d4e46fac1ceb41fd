namespace OpenClaw.Config.Analyzers.Tests.Rules.Compatibility;

public sealed class NativeOnlyOptionTests() : RuleTests("OCC7002")
{
    [Theory]
    [InlineData("service_tier")]
    [InlineData("serviceTier")]
    [InlineData("store")]
    public Task A_native_parameter_is_dropped_on_a_proxied_route(string name) => Fires(
        Provider("http://127.0.0.1:1234/v1", $"RequestParameter([|\"{name}\"|], \"'flex'\")"),
        $"'{name}' is sent to OpenAI's own endpoint only; '127.0.0.1' is a proxied one, where OpenClaw drops it. Remove it.");

    [Theory]
    [InlineData("prompt_cache_key")]
    [InlineData("prompt_cache_retention")]
    [InlineData("prompt_cache_options")]
    public Task Hints_for_the_prompt_cache_are_dropped(string name) => Fires(
        Provider("https://llm.example.com/v1", $"RequestParameter([|\"{name}\"|], \"'x'\")"),
        $"'{name}' is sent to OpenAI's own endpoint only; 'llm.example.com' is a proxied one, where OpenClaw drops it. Remove it, or set [Compat(SupportsPromptCacheKey = true)] where the server takes it.");

    [Fact]
    public Task The_parameter_of_one_model_is_dropped_too() => Fires("""
        [Provider("gateway", "https://llm.example.com/v1")]
        public partial record Gateway
        {
            [Model("m"), RequestParameter("temperature", "0.2"), RequestParameter([|"store"|], "true")] public partial record M;
        }
        """, "'store' is sent to OpenAI's own endpoint only; 'llm.example.com' is a proxied one, where OpenClaw drops it. Remove it.");

    [Fact]
    public Task A_cache_key_is_sent_where_the_model_says_that_the_server_takes_it() => Silent("""
        [Provider("gateway", "https://llm.example.com/v1"), RequestParameter("prompt_cache_key", "'x'")]
        public partial record Gateway
        {
            [Model("m"), RequestParameter("prompt_cache_key", "'x'"), Compat(SupportsPromptCacheKey = true)] public partial record M;
        }
        """);

    [Fact]
    public Task OpenAI_s_own_endpoint_takes_them() => Silent("""
        [Provider("openai"), RequestParameter("service_tier", "'flex'"), RequestParameter("store", "true")]
        public partial record OpenAI;
        """);

    [Fact]
    public Task Anthropic_s_own_endpoint_takes_a_service_tier() => Silent("""
        [Provider("anthropic", "https://api.anthropic.com"), RequestParameter("service_tier", "'auto'")]
        public partial record Anthropic;
        """);

    [Fact]
    public Task Other_parameters_pass_on_every_route() => Silent(Provider("http://127.0.0.1:1234/v1", "RequestParameter(\"temperature\", \"0.2\")"));

    [Fact]
    public void A_file_fires_at_the_key() => FiresInJson(Json("""{ temperature: 0.2, [|service_tier|]: "flex" }"""), "'service_tier' is sent to OpenAI's own endpoint only; '127.0.0.1' is a proxied one, where OpenClaw drops it. Remove it.");

    [Fact]
    public void A_temperature_in_a_file_passes() => SilentInJson(Json("{ temperature: 0.2 }"));

    private static string Provider(string url, string parameter) => $$"""
        [Provider("gateway", "{{url}}"), {{parameter}}]
        public partial record Gateway;
        """;

    private static string Json(string parameters) => $$"""
        { models: { providers: { lmstudio: { baseUrl: "http://127.0.0.1:1234/v1", params: {{parameters}}, models: [{ id: "m", name: "M" }] } } } }
        """;
}
