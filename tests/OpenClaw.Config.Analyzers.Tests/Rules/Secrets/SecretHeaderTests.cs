namespace OpenClaw.Config.Analyzers.Tests.Rules.Secrets;

public sealed class SecretHeaderTests() : RuleTests("OCC5006")
{
    [Fact]
    public Task A_literal_in_a_header_for_keys_fires() => Fires(Provider("""RequestHeader("x-api-key", [|"my-password"|])"""), "The header 'x-api-key' holds a literal secret: whoever reads this file or its history has it. Put it into an environment variable and write [RequestHeader(\"x-api-key\", Variable = \"GATEWAY_X_API_KEY\")].");

    [Theory]
    [InlineData("Authorization", "AUTHORIZATION")]
    [InlineData("Proxy-Authorization", "PROXY_AUTHORIZATION")]
    [InlineData("Cookie", "COOKIE")]
    [InlineData("Ocp-Apim-Subscription-Key", "OCP_APIM_SUBSCRIPTION_KEY")]
    [InlineData("X-Auth-Token", "X_AUTH_TOKEN")]
    [InlineData("api_key", "API_KEY")]
    public Task Headers_that_carry_secrets_fire(string name, string variable) => Fires(
        Provider($"RequestHeader(\"{name}\", [|\"my-password\"|])"),
        $"The header '{name}' holds a literal secret: whoever reads this file or its history has it. Put it into an environment variable and write "
            + $"[RequestHeader(\"{name}\", Variable = \"GATEWAY_{variable}\")].");

    [Fact]
    public Task What_has_the_form_of_a_key_fires_in_any_header() => Fires(Provider("""RequestHeader("x-team", [|"sk-proj-abcdefghijklmnop"|])"""), "The header 'x-team' holds a literal secret: whoever reads this file or its history has it. Put it into an environment variable and write [RequestHeader(\"x-team\", Variable = \"GATEWAY_X_TEAM\")].");

    [Fact]
    public Task A_bearer_token_fires() => Fires(Provider("""RequestHeader("Authorization", [|"Bearer my-password"|])"""), "The header 'Authorization' holds a literal secret: whoever reads this file or its history has it. Put it into an environment variable and write [RequestHeader(\"Authorization\", Variable = \"GATEWAY_AUTHORIZATION\")].");

    [Fact]
    public Task The_header_of_one_model_fires() => Fires("""
        [Provider("gateway", "https://llm.example.com/v1")]
        public partial record Gateway
        {
            [Model("m"), RequestHeader("x-team", "search"), RequestHeader("x-api-key", [|"my-password"|])] public partial record M;
        }
        """, "The header 'x-api-key' holds a literal secret: whoever reads this file or its history has it. Put it into an environment variable and write [RequestHeader(\"x-api-key\", Variable = \"GATEWAY_X_API_KEY\")].");

    [Theory]
    [InlineData("""RequestHeader("x-api-key", Variable = "GATEWAY_API_KEY")""")]
    [InlineData("""RequestHeader("Authorization", "Bearer ${GATEWAY_API_KEY}")""")]
    [InlineData("""RequestHeader("x-team", "search")""")]
    [InlineData("""RequestHeader("HTTP-Referer", "https://example.com")""")]
    [InlineData("""RequestHeader("x-api-key", "")""")]
    public Task Variables_and_what_is_no_secret_pass(string header) => Silent(Provider(header));

    [Fact]
    public Task A_marker_passes_on_a_private_host() => Silent("""
        [Provider("box", "http://127.0.0.1:8000/v1"), RequestHeader("Authorization", "Bearer sk-local")]
        public partial record Box;
        """);

    [Fact]
    public void A_file_fires() => FiresInJson(Json("""{ "x-api-key": [|"my-password"|], "x-team": "search" }"""), "The header 'x-api-key' holds a literal secret: whoever reads this file or its history has it. Put it into an environment variable and write \"${GATEWAY_X_API_KEY}\".");

    [Fact]
    public void A_variable_in_a_file_passes() => SilentInJson(Json("""{ "x-api-key": "${GATEWAY_API_KEY}", "x-team": "search" }"""));

    private static string Provider(string header) => $$"""
        [Provider("gateway", "https://llm.example.com/v1"), {{header}}]
        public partial record Gateway;
        """;

    private static string Json(string headers) => $$"""
        { models: { providers: { gateway: { baseUrl: "https://llm.example.com/v1", headers: {{headers}}, models: [{ id: "m", name: "M" }] } } } }
        """;
}
