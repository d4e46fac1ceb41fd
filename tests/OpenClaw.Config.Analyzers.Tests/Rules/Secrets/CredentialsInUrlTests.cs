namespace OpenClaw.Config.Analyzers.Tests.Rules.Secrets;

public sealed class CredentialsInUrlTests() : RuleTests("OCC5003")
{
    [Fact]
    public Task A_user_name_and_password_fire() => Fires(Provider("""[|"https://user:pass@llm.example.com/v1"|]"""), "The URL holds a user name or password before '@llm.example.com'. URLs end up in logs and error messages; take it out and use a key variable or a header with a variable.");

    [Fact]
    public Task A_user_name_alone_fires() => Fires(Provider("""[|"https://token@llm.example.com/v1"|]"""), "The URL holds a user name or password before '@llm.example.com'. URLs end up in logs and error messages; take it out and use a key variable or a header with a variable.");

    [Theory]
    [InlineData("key")]
    [InlineData("api_key")]
    [InlineData("API-Key")]
    [InlineData("access_token")]
    [InlineData("subscription-key")]
    public Task A_key_in_the_query_fires(string name) => Fires(
        Provider($"[|\"https://llm.example.com/v1?version=2&{name}=abc\"|]"),
        $"The URL holds a key in its query ('{name}'). URLs end up in logs and error messages; take it out and use a key variable.");

    [Fact]
    public Task A_variable_in_the_host_hides_no_password_before_it() => Fires(Provider("""[|"https://user:pass@${LLM_HOST}/v1"|]"""), "The URL holds a user name or password before '@${LLM_HOST}'. URLs end up in logs and error messages; take it out and use a key variable or a header with a variable.");

    [Fact]
    public Task The_address_of_one_model_fires() => Fires("""
        [Provider("gateway", "https://llm.example.com/v1")]
        public partial record Gateway
        {
            [Model("m", BaseUrl = [|"https://user:pass@llm.example.com/v1"|])] public partial record M;
        }
        """, "The URL holds a user name or password before '@llm.example.com'. URLs end up in logs and error messages; take it out and use a key variable or a header with a variable.");

    [Fact]
    public Task A_health_address_fires() => Fires("""
        [Provider("box", "http://127.0.0.1:8000/v1"), LocalService("serve", HealthUrl = [|"http://user:pass@127.0.0.1:8000/health"|])]
        public partial record Box;
        """, "The URL holds a user name or password before '@127.0.0.1:8000'. URLs end up in logs and error messages; take it out and use a key variable or a header with a variable.");

    [Theory]
    [InlineData("https://llm.example.com/v1")]
    [InlineData("https://llm.example.com/v1?version=2")]
    [InlineData("https://llm.example.com/v1?key=")]
    [InlineData("https://llm.example.com/v1?key=${LLM_KEY}")]
    [InlineData("https://${LLM_USER}:${LLM_PASSWORD}@llm.example.com/v1")]
    [InlineData("https://llm.example.com/v1/@team")]
    [InlineData("https://llm.example.com/v1#key=abc")]
    public Task Nothing_secret_passes(string url) => Silent(Provider($"\"{url}\""));

    [Fact]
    public void A_file_fires() => FiresInJson(Json("""[|"https://llm.example.com/v1?api_key=abc"|]"""), "The URL holds a key in its query ('api_key'). URLs end up in logs and error messages; take it out and use a key variable.");

    [Fact]
    public void A_version_in_a_file_passes() => SilentInJson(Json("\"https://llm.example.com/v1?version=2\""));

    private static string Provider(string url) => $$"""
        [Provider("gateway", {{url}})]
        public partial record Gateway;
        """;

    private static string Json(string url) => $$"""
        { models: { providers: { gateway: { baseUrl: {{url}}, models: [{ id: "m", name: "M" }] } } } }
        """;
}
