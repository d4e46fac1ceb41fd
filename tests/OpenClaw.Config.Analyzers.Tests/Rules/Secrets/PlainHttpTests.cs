namespace OpenClaw.Config.Analyzers.Tests.Rules.Secrets;

public sealed class PlainHttpTests() : RuleTests("OCC5002")
{
    [Fact]
    public Task A_public_host_fires() => Fires(Provider("""[|"http://llm.example.com/v1"|]"""), "The base URL sends keys and conversations over plain HTTP to the public host 'llm.example.com', where anybody on the way can read them. Use https.");

    [Fact]
    public Task A_public_address_fires() => Fires(Provider("""[|"http://203.0.113.5:8000/v1"|]"""), "The base URL sends keys and conversations over plain HTTP to the public host '203.0.113.5', where anybody on the way can read them. Use https.");

    [Fact]
    public Task The_address_of_one_model_fires() => Fires("""
        [Provider("gateway", "https://llm.example.com/v1")]
        public partial record Gateway
        {
            [Model("m", BaseUrl = [|"http://other.example.com/v1"|])] public partial record M;
        }
        """, "The base URL sends keys and conversations over plain HTTP to the public host 'other.example.com', where anybody on the way can read them. Use https.");

    [Theory]
    [InlineData("https://llm.example.com/v1")]
    [InlineData("http://127.0.0.1:8000/v1")]
    [InlineData("http://[::1]:8000/v1")]
    [InlineData("http://localhost:8000/v1")]
    [InlineData("http://10.0.0.5:8000/v1")]
    [InlineData("http://172.16.0.5:8000/v1")]
    [InlineData("http://172.31.255.5:8000/v1")]
    [InlineData("http://192.168.1.5:8000/v1")]
    [InlineData("http://100.64.0.5:8000/v1")]
    [InlineData("http://[fd00::5]:8000/v1")]
    [InlineData("http://studio.local:8000/v1")]
    [InlineData("http://host.docker.internal:8000/v1")]
    [InlineData("http://box.tail1234.ts.net:8000/v1")]
    [InlineData("http://vllm:8000/v1")]
    [InlineData("http://${LLM_HOST}:8000/v1")]
    public Task Encrypted_private_and_unknown_hosts_pass(string url) => Silent(Provider($"\"{url}\""));

    [Theory]
    [InlineData("http://172.32.0.5:8000/v1", "172.32.0.5")]
    [InlineData("http://100.128.0.5:8000/v1", "100.128.0.5")]
    [InlineData("http://11.0.0.5:8000/v1", "11.0.0.5")]
    [InlineData("http://[2001:db8::5]:8000/v1", "2001:db8::5")]
    [InlineData("http://local.example.com/v1", "local.example.com")]
    public Task Just_outside_of_the_private_ranges_it_fires(string url, string host) => Fires(
        Provider($"[|\"{url}\"|]"),
        $"The base URL sends keys and conversations over plain HTTP to the public host '{host}', where anybody on the way can read them. Use https.");

    [Fact]
    public void A_file_fires() => FiresInJson(Json("""[|"http://llm.example.com/v1"|]"""), "The base URL sends keys and conversations over plain HTTP to the public host 'llm.example.com', where anybody on the way can read them. Use https.");

    [Fact]
    public void A_compose_service_in_a_file_passes() => SilentInJson(Json("\"http://box:8000/v1\""));

    private static string Provider(string url) => $$"""
        [Provider("gateway", {{url}})]
        public partial record Gateway;
        """;

    private static string Json(string url) => $$"""
        { models: { providers: { gateway: { baseUrl: {{url}}, models: [{ id: "m", name: "M" }] } } } }
        """;
}
