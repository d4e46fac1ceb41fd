namespace OpenClaw.Config.Analyzers.Tests.Rules.Secrets;

public sealed class LiteralKeyTests() : RuleTests("OCC5001")
{
    private const string Random = "q7Xv9Lk2Zp4Rt8Wm1Nc6Yb3Hd5Gs0Jf";

    [Fact]
    public Task A_literal_for_a_public_host_fires() => Fires(Provider("https://llm.example.com/v1", """[|"my-password"|]"""), "The key of the provider 'gateway' is a literal that is no placeholder of a local server: whoever reads this file or its history has it. Put it into an environment variable and write ApiKeyVariable = \"GATEWAY_API_KEY\"; then revoke the one that stood here.");

    [Fact]
    public Task The_usual_variable_of_a_known_provider_is_named() => Fires("""
        [Provider("mistral", ApiKey = [|"my-password"|])]
        public partial record Mistral;
        """, "The key of the provider 'mistral' is a literal that is no placeholder of a local server: whoever reads this file or its history has it. Put it into an environment variable and write ApiKeyVariable = \"MISTRAL_API_KEY\"; then revoke the one that stood here.");

    [Fact]
    public Task A_text_that_is_no_marker_fires_on_loopback_too() => Fires(Provider("http://127.0.0.1:8000/v1", """[|"my-password"|]"""), "The key of the provider 'gateway' is a literal that is no placeholder of a local server: whoever reads this file or its history has it. Put it into an environment variable and write ApiKeyVariable = \"GATEWAY_API_KEY\"; then revoke the one that stood here.");

    [Theory]
    [InlineData("ollama-local")]
    [InlineData("lmstudio-local")]
    [InlineData("custom-local")]
    [InlineData("anything-local")]
    [InlineData("gateway-no-key")]
    [InlineData("EMPTY")]
    [InlineData("none")]
    [InlineData("local")]
    [InlineData("sk-local")]
    [InlineData("sk-1234")]
    [InlineData("gateway")]
    public async Task A_marker_passes_where_no_key_is_wanted(string marker)
    {
        foreach (var url in new[] { "http://127.0.0.1:8000/v1", "http://192.168.1.5:8000/v1", "http://vllm:8000/v1" })
        {
            await Silent(Provider(url, $"\"{marker}\""));
        }
    }

    [Fact]
    public Task A_marker_does_not_pass_on_a_public_host() => Fires(Provider("https://llm.example.com/v1", """[|"sk-local"|]"""), "The key of the provider 'gateway' is a literal that is no placeholder of a local server: whoever reads this file or its history has it. Put it into an environment variable and write ApiKeyVariable = \"GATEWAY_API_KEY\"; then revoke the one that stood here.");

    [Theory]
    [InlineData("sk-ant-api03-abcdefghijkl")]
    [InlineData("sk-proj-abcdefghijkl")]
    [InlineData("AIzaSyAbcdefghijkl")]
    [InlineData("gsk_abcdefghijkl")]
    [InlineData("hf_abcdefghijkl")]
    [InlineData("nvapi-abcdefghijkl")]
    [InlineData("eyJhbGciOiJIUzI1.eyJzdWIiOiIx.c2lnbmF0dXJl")]
    [InlineData(Random)]
    public Task What_has_the_form_of_a_key_fires_on_loopback_too(string key) => Fires(
        Provider("http://127.0.0.1:8000/v1", $"[|\"{key}\"|]"), "The key of the provider 'gateway' is a real key by its form: whoever reads this file or its history has it. Put it into an environment variable and write ApiKeyVariable = \"GATEWAY_API_KEY\"; then revoke the one that stood here.");

    [Theory]
    [InlineData("${GATEWAY_KEY}")]
    [InlineData("gateway-oauth")]
    [InlineData("oauth:gateway")]
    [InlineData("secretref-env:GATEWAY_KEY")]
    [InlineData("AWS_PROFILE")]
    public Task A_reference_is_no_key(string text) => Silent(Provider("https://llm.example.com/v1", $"\"{text}\""));

    [Fact]
    public Task A_placeholder_is_told_by_another_rule() => Silent(Provider("https://llm.example.com/v1", "\"<YOUR_KEY>\""));

    [Fact]
    public Task A_variable_is_how_it_should_be() => Silent("""
        [Provider("gateway", "https://llm.example.com/v1", ApiKeyVariable = "GATEWAY_API_KEY")]
        public partial record Gateway;
        """);

    [Fact]
    public void A_literal_in_a_file_fires() => FiresInJson(Json("https://llm.example.com/v1", """[|"my-password"|]"""), "The key of the provider 'gateway' is a literal that is no placeholder of a local server: whoever reads this file or its history has it. Put it into an environment variable and write apiKey: \"${GATEWAY_API_KEY}\"; then revoke the one that stood here.");

    [Fact]
    public void A_secret_reference_in_a_file_passes() => SilentInJson(
        Json("https://llm.example.com/v1", """{ source: "env", provider: "default", id: "GATEWAY_API_KEY" }"""));

    [Fact]
    public void A_marker_in_a_file_passes() => SilentInJson(Json("http://127.0.0.1:8000/v1", "\"sk-local\""));

    [Fact]
    public void A_marker_behind_a_variable_host_passes() => SilentInJson(Json("http://${HOST}:8000/v1", "\"sk-local\""));

    private static string Provider(string url, string key) => $$"""
        [Provider("gateway", "{{url}}", ApiKey = {{key}})]
        public partial record Gateway;
        """;

    private static string Json(string url, string key) => $$"""
        { models: { providers: { gateway: { baseUrl: "{{url}}", apiKey: {{key}}, models: [{ id: "m", name: "M" }] } } } }
        """;
}
