namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class InvalidBaseUrlTests() : RuleTests("OCC1013")
{
    [Fact]
    public Task A_host_without_a_scheme_fires() => Fires(Provider("[|\"127.0.0.1:8000/v1\"|]"), "The base URL '127.0.0.1:8000/v1' is no absolute http or https URL. OpenClaw takes it without a word and every request to it fails; write it whole, for example "
            + "\"http://127.0.0.1:1234/v1\".");

    [Fact]
    public Task Another_scheme_fires() => Fires(Provider("[|\"ws://127.0.0.1:8000/v1\"|]"), "The base URL 'ws://127.0.0.1:8000/v1' is no absolute http or https URL. OpenClaw takes it without a word and every request to it fails; write it whole, for "
            + "example \"http://127.0.0.1:1234/v1\".");

    [Fact]
    public Task A_path_alone_fires() => Fires(Provider("[|\"/v1\"|]"), "The base URL '/v1' is no absolute http or https URL. OpenClaw takes it without a word and every request to it fails; write it whole, for example "
            + "\"http://127.0.0.1:1234/v1\".");

    [Fact]
    public Task A_model_s_own_base_URL_is_judged_too() => Fires("""
        [Provider("my-server", "http://127.0.0.1:8000/v1")]
        public partial record MyServer
        {
            [Model("m", ContextWindow = 64_000, BaseUrl = [|"localhost:8001"|])] public partial record M;
        }
        """, "The base URL 'localhost:8001' is no absolute http or https URL. OpenClaw takes it without a word and every request to it fails; write it whole, for example "
            + "\"http://127.0.0.1:1234/v1\".");

    [Fact]
    public Task The_password_of_a_broken_URL_is_not_repeated() => Fires(Provider("[|\"ftp://me:secret@box/v1\"|]"), "The base URL 'ftp://box/v1' is no absolute http or https URL. OpenClaw takes it without a word and every request to it fails; write it whole, for example "
            + "\"http://127.0.0.1:1234/v1\".");

    [Theory]
    [InlineData("http://127.0.0.1:8000/v1")]
    [InlineData("https://llm.example.com/v1")]
    [InlineData("http://[::1]:8000/v1")]
    public Task Absolute_http_and_https_pass(string url) => Silent(Provider($"\"{url}\""));

    [Theory]
    [InlineData("${SERVER_URL}")]
    [InlineData("http://${HOST}:8000/v1")]
    public Task What_a_variable_holds_nobody_knows(string url) => Silent(Provider($"\"{url}\""));

    [Fact]
    public Task A_missing_one_is_OCC1012_s() => Silent("""[Provider("my-server", "")] public partial record MyServer;""");

    [Fact]
    public void A_host_without_a_scheme_fires_in_a_file() => FiresInJson(Json("[|\"localhost:8000/v1\"|]"), "The base URL 'localhost:8000/v1' is no absolute http or https URL. OpenClaw takes it without a word and every request to it fails; write it whole, for example "
            + "\"http://127.0.0.1:1234/v1\".");

    [Fact]
    public void A_URL_passes_in_a_file() => SilentInJson(Json("\"http://localhost:8000/v1\""));

    private static string Provider(string url) => $$"""[Provider("my-server", {{url}})] public partial record MyServer;""";

    private static string Json(string url) => $$"""{ models: { providers: { local: { baseUrl: {{url}}, models: [{ id: "m", name: "M" }] } } } }""";
}
