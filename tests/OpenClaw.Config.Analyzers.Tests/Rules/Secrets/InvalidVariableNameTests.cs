namespace OpenClaw.Config.Analyzers.Tests.Rules.Secrets;

public sealed class InvalidVariableNameTests() : RuleTests("OCC5004")
{
    [Fact]
    public Task Small_letters_and_dashes_fire() => Fires(Provider("""[|"gateway-key"|]"""), "'gateway-key' cannot name a variable for OpenClaw, which then sends the text itself or refuses the file. It takes capital letters, digits and '_', a letter first, at most 128. Write the variable's name, for example GATEWAY_KEY.");

    [Fact]
    public Task A_digit_or_dash_at_the_start_fires() => Fires(Provider("""[|"2ND_KEY"|]"""), "'2ND_KEY' cannot name a variable for OpenClaw, which then sends the text itself or refuses the file. It takes capital letters, digits and '_', a letter first, at most 128. Write the variable's name, for example KEY_2ND_KEY.");

    [Fact]
    public Task A_key_in_its_place_is_not_repeated() => Fires(Provider("""[|"sk-proj-abcdefghijklmnop"|]"""), "What stands here cannot name a variable for OpenClaw, which then sends the text itself or refuses the file. It takes capital letters, digits and '_', a letter first, at most 128. Write the variable's name, never the key itself.");

    [Fact]
    public Task The_variable_of_a_header_fires() => Fires("""
        [Provider("gateway", "https://llm.example.com/v1"), RequestHeader("x-team", "search"), RequestHeader("x-api-key", Variable = [|"gatewayKey"|])]
        public partial record Gateway
        {
            [Model("m"), RequestHeader("x-api-key", Variable = [|""|])] public partial record M;
        }
        """, ["'gatewayKey' cannot name a variable for OpenClaw, which then sends the text itself or refuses the file. It takes capital letters, digits and '_', a letter first, at most 128. Write the variable's name, for example GATEWAYKEY.", "An empty text cannot name a variable for OpenClaw, which then sends the text itself or refuses the file. It takes capital letters, digits and '_', a letter first, at most 128. Write the variable's name, never the key itself."]);

    [Fact]
    public Task A_name_of_128_characters_passes() => Silent(Provider($"\"A{new string('B', 127)}\""));

    [Fact]
    public Task A_name_of_129_characters_fires() => Fires(Provider($"[|\"A{new string('B', 128)}\"|]"), "A text of 129 characters cannot name a variable for OpenClaw, which then sends the text itself or refuses the file. It takes capital letters, digits and '_', a letter first, at most 128. Write the variable's name, never the key itself.");

    [Theory]
    [InlineData("GATEWAY_KEY")]
    [InlineData("K")]
    [InlineData("K2_")]
    public Task A_name_that_OpenClaw_takes_passes(string name) => Silent(Provider($"\"{name}\""));

    [Fact]
    public void An_underscore_first_fires_in_a_file() => FiresInJson(Json("""[|"${_GATEWAY_KEY}"|]"""), "'_GATEWAY_KEY' cannot name a variable for OpenClaw, which then sends the text itself or refuses the file. It takes capital letters, digits and '_', a letter first, at most 128. Write the variable's name, for example GATEWAY_KEY.");

    [Fact]
    public void The_id_of_a_secret_reference_fires_in_a_file() => FiresInJson(Json("""[|{ source: "env", provider: "default", id: "gateway-key" }|]"""), "'gateway-key' cannot name a variable for OpenClaw, which then sends the text itself or refuses the file. It takes capital letters, digits and '_', a letter first, at most 128. Write the variable's name, for example GATEWAY_KEY.");

    [Fact]
    public void A_secret_in_a_file_is_named_by_a_path() => SilentInJson(Json("""{ source: "file", provider: "vault", id: "/gateway/key" }"""));

    [Theory]
    [InlineData("file", "/gateway/key")]
    [InlineData("exec", "vault/gateway.key")]
    public void So_is_that_of_a_header(string source, string id) => SilentInJson($$"""
        { models: { providers: { gateway: { baseUrl: "https://llm.example.com/v1", headers: { "x-api-key": { source: "{{source}}", provider: "vault", id: "{{id}}" } }, models: [{ id: "m", name: "M" }] } } } }
        """);

    private static string Provider(string variable) => $$"""
        [Provider("gateway", "https://llm.example.com/v1", ApiKeyVariable = {{variable}})]
        public partial record Gateway;
        """;

    private static string Json(string key) => $$"""
        { models: { providers: { gateway: { baseUrl: "https://llm.example.com/v1", apiKey: {{key}}, models: [{ id: "m", name: "M" }] } } } }
        """;
}
