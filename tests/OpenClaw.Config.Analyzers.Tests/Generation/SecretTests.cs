namespace OpenClaw.Config.Analyzers.Tests.Generation;

/// <summary>What is not proven harmless never reaches generated source, whatever the analyzers are told to ignore.</summary>
public class SecretTests
{
    public static TheoryData<string, string> Leaks => new()
    {
        { "a key for a hosted endpoint", """[Provider("x", "https://llm.contoso.example/v1", ApiKey = "s3cr3t")] public partial record X;""" },
        { "a real key on loopback", """[Provider("x", "http://127.0.0.1:1/v1", ApiKey = "sk-ant-s3cr3t-abcdefgh0123456789")] public partial record X;""" },
        { "a key without an endpoint", """[Provider("x", ApiKey = "s3cr3t")] public partial record X;""" },
        { "a key as the name of a variable", """[Provider("x", "http://127.0.0.1:1/v1", ApiKeyVariable = "sk-s3cr3t")] public partial record X;""" },
        { "a password in the URL", """[Provider("x", "https://me:s3cr3t@llm.contoso.example/v1")] public partial record X;""" },
        { "a key in the query", """[Provider("x", "https://llm.contoso.example/v1?api_key=s3cr3t&v=1")] public partial record X;""" },
        { "a header for secrets", """[Provider("x", "https://llm.contoso.example/v1"), RequestHeader("Authorization", "Bearer s3cr3t")] public partial record X;""" },
        { "a key in an innocent header", """[Provider("x", "https://llm.contoso.example/v1"), RequestHeader("X-Team", "sk-proj-s3cr3tABCDEFGH12345678")] public partial record X;""" },
        { "a parameter for secrets", """[Provider("x", "https://llm.contoso.example/v1"), RequestParameter("api_key", "\"s3cr3t\"")] public partial record X;""" },
        { "a password in a model's URL", """[Provider("x", "http://127.0.0.1:1/v1")] public partial record X { [Model("m", BaseUrl = "https://me:s3cr3t@host/v1")] public partial record M; }""" },
        { "a secret header of a model", """[Provider("x", "http://127.0.0.1:1/v1")] public partial record X { [Model("m"), RequestHeader("x-api-key", "s3cr3t")] public partial record M; }""" },
    };

    [Theory]
    [MemberData(nameof(Leaks))]
    public async Task A_secret_is_in_no_generated_file(string what, string source)
    {
        var run = await Generated.From(source + "\n[OpenClawConfig] public partial record Root;");

        Assert.Contains("Root.g.cs", run.Sources.Keys);
        Assert.False(run.Text.Contains("s3cr3t", StringComparison.Ordinal), what + " leaked:\n" + run.Text);
    }

    [Theory]
    [InlineData("lmstudio")]
    [InlineData("sk-local")]
    [InlineData("ollama-local")]
    public async Task A_placeholder_for_a_local_server_is_kept(string key)
    {
        var assembly = (await Generated.From($$"""[Provider("lmstudio", "http://192.168.1.4:1234/v1", ApiKey = "{{key}}")] public partial record X;""")).Load();

        Assert.Equal(key, assembly.Value<ProviderDescriptor>("X", "Descriptor").PlaceholderKey);
    }

    [Fact]
    public async Task A_number_is_no_secret_even_if_it_counts_tokens()
    {
        var run = await Generated.From("""[Provider("x", "http://127.0.0.1:1/v1"), RequestParameter("budget_token", "400")] public partial record X;""");

        Assert.Contains("budget_token", run.Text, StringComparison.Ordinal);
    }
}
