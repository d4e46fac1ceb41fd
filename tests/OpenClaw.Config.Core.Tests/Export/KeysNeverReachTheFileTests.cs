namespace OpenClaw.Config.Core.Tests.Export;

public sealed class KeysNeverReachTheFileTests
{
    // Assembled, so that scanners of this repository have nothing to find.
    private const string Key = "sk-ant-" + "api03-abcdefghijklmnopqrstuvwxyz0123456789";

    [Theory]
    [InlineData("lmstudio")]
    [InlineData("sk-local")]
    [InlineData("EMPTY")]
    [InlineData("ollama-local")]
    public async Task A_placeholder_on_a_private_host_is_written(string placeholder) =>
        Assert.Contains($"\"apiKey\": \"{placeholder}\"", await WriteAsync("http://192.168.1.20:1234/v1", $"ApiKey = \"{placeholder}\""), StringComparison.Ordinal);

    [Theory]
    [InlineData("lmstudio")]
    [InlineData("sk-local")]
    [InlineData("anything-else")]
    public async Task On_a_public_host_nothing_is_a_placeholder(string text) =>
        Assert.DoesNotContain("apiKey", await WriteAsync("https://llm.contoso.example/v1", $"ApiKey = \"{text}\""), StringComparison.Ordinal);

    [Theory]
    [InlineData(Key)]
    [InlineData("correct horse battery staple")]
    [InlineData("9f8e7d6c5b4a39281706f5e4d3c2b1a0-local")]
    public async Task A_key_on_loopback_is_not_written(string key) =>
        Assert.DoesNotContain("apiKey", await WriteAsync("http://127.0.0.1:1234/v1", $"ApiKey = \"{key}\""), StringComparison.Ordinal);

    [Fact]
    public async Task A_variable_is_written_as_a_reference() =>
        Assert.Contains("\"apiKey\": \"${TEAM_KEY}\"", await WriteAsync("https://llm.contoso.example/v1", "ApiKeyVariable = \"TEAM_KEY\""), StringComparison.Ordinal);

    [Fact]
    public async Task A_key_in_the_place_of_a_variable_is_not_written() =>
        Assert.DoesNotContain("sk-ant", await WriteAsync("https://llm.contoso.example/v1", $"ApiKeyVariable = \"{Key}\""), StringComparison.Ordinal);

    [Theory]
    [InlineData("[RequestHeader(\"Authorization\", \"Bearer abc\")]")]
    [InlineData("[RequestHeader(\"X-Team\", \"" + Key + "\")]")]
    [InlineData("[RawJson(\"apiKey\", \"'" + Key + "'\")]")]
    [InlineData("[RawJson(\"request.auth.token\", \"'" + Key + "'\")]")]
    public async Task Headers_and_raw_JSON_carry_no_secret(string attribute)
    {
        var text = await WriteAsync("https://llm.contoso.example/v1", "Api = ModelApi.OpenAICompletions", attribute);

        Assert.DoesNotContain("Bearer", text, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-ant", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_from_a_variable_is_written() => Assert.Contains(
        "\"X-Api-Key\": \"${TEAM_KEY}\"",
        await WriteAsync("https://llm.contoso.example/v1", "Api = ModelApi.OpenAICompletions", "[RequestHeader(\"X-Api-Key\", Variable = \"TEAM_KEY\")]"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("https://user:hunter2@llm.contoso.example/v1")]
    [InlineData("https://llm.contoso.example/v1?api_key=hunter2")]
    public async Task Credentials_in_a_url_are_not_written(string url) =>
        Assert.DoesNotContain("hunter2", await WriteAsync(url, "Api = ModelApi.OpenAICompletions"), StringComparison.Ordinal);

    private static Task<string> WriteAsync(string baseUrl, string argument, string attribute = "") => WrittenConfig.TextOfAsync(
        $$"""
        [Provider("lmstudio", "{{baseUrl}}", {{argument}})]{{attribute}}
        public partial record Server
        {
            [Model("some-model", ContextWindow = 64_000)] public partial record Model;
        }

        [OpenClawConfig]
        public partial record Config;
        """);
}
