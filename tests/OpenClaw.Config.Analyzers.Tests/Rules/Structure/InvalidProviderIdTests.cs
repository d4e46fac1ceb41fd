namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class InvalidProviderIdTests() : RuleTests("OCC1007")
{
    [Fact]
    public Task An_empty_id_fires() => Fires("""[Provider([|""|], "http://127.0.0.1:8000/v1")] public partial record Empty;""", "The provider id is empty, so no reference can name the provider. Give it an id such as \"lmstudio\".");

    [Fact]
    public Task White_space_is_an_empty_id() => Fires("""[Provider([|" "|], "http://127.0.0.1:8000/v1")] public partial record Blank;""", "The provider id is empty, so no reference can name the provider. Give it an id such as \"lmstudio\".");

    [Fact]
    public Task A_slash_fires() => Fires("""[Provider([|"my/server"|], "http://127.0.0.1:8000/v1")] public partial record MyServer;""", "The provider id 'my/server' holds a slash. OpenClaw splits references at the first one, so its models can never be reached; use letters, digits, '-' and '_'.");

    [Fact]
    public Task Hyphens_underscores_and_dots_pass() => Silent("""
        [Provider("my-server_2.1", "http://127.0.0.1:8000/v1")] public partial record MyServer;
        """);

    [Fact]
    public void A_slash_fires_in_a_file() => FiresInJson("""{ models: { providers: { [|"my/server"|]: { baseUrl: "http://127.0.0.1:8000/v1", models: [] } } } }""", "The provider id 'my/server' holds a slash. OpenClaw splits references at the first one, so its models can never be reached; use letters, digits, '-' and '_'.");

    [Fact]
    public void A_plain_id_passes_in_a_file() => SilentInJson("""{ models: { providers: { "my-server": { baseUrl: "http://127.0.0.1:8000/v1", models: [] } } } }""");
}
