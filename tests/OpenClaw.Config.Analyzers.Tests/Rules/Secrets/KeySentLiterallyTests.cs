namespace OpenClaw.Config.Analyzers.Tests.Rules.Secrets;

public sealed class KeySentLiterallyTests() : RuleTests("OCC5008")
{
    [Fact]
    public Task A_shell_variable_fires() => Fires(Provider("""[|"$GATEWAY_KEY"|]"""), "The key '$GATEWAY_KEY' of the provider 'gateway' has a form that OpenClaw does not read: the text itself is sent as the key, and the server refuses it (401). Write ApiKeyVariable = \"GATEWAY_KEY\".");

    [Fact]
    public Task The_form_of_another_program_fires() => Fires(Provider("""[|"{env:GATEWAY_KEY}"|]"""), "The key '{env:GATEWAY_KEY}' of the provider 'gateway' has a form that OpenClaw does not read: the text itself is sent as the key, and the server refuses it (401). Write ApiKeyVariable = \"GATEWAY_KEY\".");

    [Fact]
    public Task A_placeholder_fires() => Fires(Provider("""[|"<YOUR_KEY>"|]"""), "The key '<YOUR_KEY>' of the provider 'gateway' is a placeholder: the text itself is sent as the key, and the server refuses it (401). Write ApiKeyVariable = \"GATEWAY_API_KEY\".");

    [Fact]
    public Task A_bare_name_fires_where_the_provider_is_not_bundled_with_it() => Fires(Provider("""[|"GATEWAY_API_KEY"|]"""), "The key 'GATEWAY_API_KEY' of the provider 'gateway' is read as a variable only where the release bundles the provider with it, and OpenClaw 2026.4 and 2026.9 does not: the text itself is sent as the key, and the server refuses it (401). Write ApiKeyVariable = \"GATEWAY_API_KEY\".");

    [Fact]
    public Task A_bare_name_is_read_where_the_provider_is_bundled_with_it() => Silent("""
        [Provider("openai", ApiKey = "OPENAI_API_KEY")]
        public partial record OpenAI;
        """);

    [Fact]
    public Task A_bare_name_fires_where_one_of_the_releases_does_not_bundle_it() => Fires("""
        [Provider("groq", ApiKey = [|"GROQ_API_KEY"|])]
        public partial record Groq;
        """, "The key 'GROQ_API_KEY' of the provider 'groq' is read as a variable only where the release bundles the provider with it, and OpenClaw 2026.9 does not: the text itself is sent as the key, and the server refuses it (401). Write ApiKeyVariable = \"GROQ_API_KEY\".");

    [Fact]
    public Task It_is_read_by_the_release_that_bundles_it() => Silent("""
        [Provider("groq", ApiKey = "GROQ_API_KEY")]
        public partial record Groq;
        """, target: "2026.4");

    [Fact]
    public Task A_variable_is_how_it_should_be() => Silent("""
        [Provider("gateway", "https://llm.example.com/v1", ApiKeyVariable = "GATEWAY_KEY")]
        public partial record Gateway;
        """);

    [Theory]
    [InlineData("${GATEWAY_KEY}")]
    [InlineData("my-password")]
    [InlineData("oauth:gateway")]
    public Task References_and_keys_are_not_this_rule_s(string text) => Silent(Provider($"\"{text}\""));

    [Fact]
    public void A_file_fires() => FiresInJson(Json("""[|"{env:GATEWAY_KEY}"|]"""), "The key '{env:GATEWAY_KEY}' of the provider 'gateway' has a form that OpenClaw does not read: the text itself is sent as the key, and the server refuses it (401). Write \"${GATEWAY_KEY}\".");

    [Fact]
    public void A_placeholder_in_a_file_fires() => FiresInJson(Json("""[|"your-api-key"|]"""), "The key 'your-api-key' of the provider 'gateway' is a placeholder: the text itself is sent as the key, and the server refuses it (401). Write \"${GATEWAY_API_KEY}\".");

    [Fact]
    public void A_variable_in_a_file_passes() => SilentInJson(Json("\"${GATEWAY_KEY}\""));

    private static string Provider(string key) => $$"""
        [Provider("gateway", "https://llm.example.com/v1", ApiKey = {{key}})]
        public partial record Gateway;
        """;

    private static string Json(string key) => $$"""
        { models: { providers: { gateway: { baseUrl: "https://llm.example.com/v1", apiKey: {{key}}, models: [{ id: "m", name: "M" }] } } } }
        """;
}
