namespace OpenClaw.Config.Analyzers.Tests.Rules.Secrets;

public sealed class MetadataAddressTests() : RuleTests("OCC5007")
{
    [Theory]
    [InlineData("http://169.254.169.254/v1", "169.254.169.254")]
    [InlineData("http://169.254.0.7:8000/v1", "169.254.0.7")]
    [InlineData("http://[fe80::1]:8000/v1", "fe80::1")]
    [InlineData("http://[fd00:ec2::254]/v1", "fd00:ec2::254")]
    [InlineData("http://100.100.100.200/v1", "100.100.100.200")]
    [InlineData("http://metadata.google.internal/v1", "metadata.google.internal")]
    public Task A_link_local_or_metadata_address_fires(string url, string host) => Fires(
        Provider($"[|\"{url}\"|]"),
        $"'{host}' is a link-local or cloud metadata address, which hands out credentials of the machine. OpenClaw blocks requests to it; write the address of the model server.");

    [Fact]
    public Task The_address_of_one_model_fires() => Fires("""
        [Provider("gateway", "https://llm.example.com/v1")]
        public partial record Gateway
        {
            [Model("m", BaseUrl = [|"http://169.254.169.254/v1"|])] public partial record M;
        }
        """, "'169.254.169.254' is a link-local or cloud metadata address, which hands out credentials of the machine. OpenClaw blocks requests to it; write the address of the model server.");

    [Theory]
    [InlineData("http://192.168.1.5:8000/v1")]
    [InlineData("http://169.253.169.254/v1")]
    [InlineData("http://169.255.0.1/v1")]
    [InlineData("https://metadata.example.com/v1")]
    [InlineData("http://host.docker.internal:8000/v1")]
    public Task Other_addresses_pass(string url) => Silent(Provider($"\"{url}\""));

    [Fact]
    public void A_file_fires() => FiresInJson(Json("""[|"http://169.254.169.254/v1"|]"""), "'169.254.169.254' is a link-local or cloud metadata address, which hands out credentials of the machine. OpenClaw blocks requests to it; write the address of the model server.");

    [Fact]
    public void A_private_address_in_a_file_passes() => SilentInJson(Json("\"http://192.168.1.5:8000/v1\""));

    private static string Provider(string url) => $$"""
        [Provider("gateway", {{url}})]
        public partial record Gateway;
        """;

    private static string Json(string url) => $$"""
        { models: { providers: { gateway: { baseUrl: {{url}}, models: [{ id: "m", name: "M" }] } } } }
        """;
}
