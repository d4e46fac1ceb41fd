namespace OpenClaw.Config.Analyzers.Tests.Rules.Secrets;

public sealed class PlainHttpPrivateTests() : RuleTests("OCC5009")
{
    [Theory]
    [InlineData("http://192.168.1.5:8000/v1", "192.168.1.5")]
    [InlineData("http://studio.local:8000/v1", "studio.local")]
    [InlineData("http://vllm:8000/v1", "vllm")]
    public Task A_private_host_fires(string url, string host) => Fires(
        Provider($"[|\"{url}\"|]"),
        $"The base URL sends keys and conversations over plain HTTP to '{host}' in a private network, where others can read along. Use https, or a tunnel.");

    [Fact]
    public Task The_address_of_one_model_fires() => Fires("""
        [Provider("gateway", "https://llm.example.com/v1")]
        public partial record Gateway
        {
            [Model("m", BaseUrl = [|"http://10.0.0.5/v1"|])] public partial record M;
        }
        """, "The base URL sends keys and conversations over plain HTTP to '10.0.0.5' in a private network, where others can read along. Use https, or a tunnel.");

    [Theory]
    [InlineData("http://127.0.0.1:8000/v1")]
    [InlineData("http://localhost:8000/v1")]
    [InlineData("https://192.168.1.5:8000/v1")]
    [InlineData("http://llm.example.com/v1")]
    [InlineData("http://169.254.169.254/v1")]
    public Task Loopback_encrypted_and_public_hosts_are_not_this_rule_s(string url) => Silent(Provider($"\"{url}\""));

    [Fact]
    public void A_file_fires() => FiresInJson(Json("""[|"http://192.168.1.5:8000/v1"|]"""), "The base URL sends keys and conversations over plain HTTP to '192.168.1.5' in a private network, where others can read along. Use https, or a tunnel.");

    [Fact]
    public void Loopback_in_a_file_passes() => SilentInJson(Json("\"http://127.0.0.1:8000/v1\""));

    private static string Provider(string url) => $$"""
        [Provider("box", {{url}})]
        public partial record Box;
        """;

    private static string Json(string url) => $$"""
        { models: { providers: { box: { baseUrl: {{url}}, models: [{ id: "m", name: "M" }] } } } }
        """;
}
