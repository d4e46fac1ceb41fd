namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class MissingBaseUrlTests() : RuleTests("OCC1012")
{
    [Fact]
    public Task A_provider_of_one_s_own_without_base_URL_fires() => Fires("""[Provider([|"my-server"|])] public partial record MyServer;""", "The provider 'my-server' is none that OpenClaw brings along, so it needs a base URL such as \"http://127.0.0.1:8000/v1\"; without one OpenClaw refuses the "
            + "whole file.");

    [Fact]
    public Task A_misspelt_provider_gets_the_nearest_known_ones() => Fires("""[Provider([|"antropic"|])] public partial record Anthropic;""", "The provider 'antropic' is none that OpenClaw brings along, so it needs a base URL such as \"http://127.0.0.1:8000/v1\"; without one OpenClaw refuses the whole "
            + "file. Did you mean 'anthropic'?");

    [Fact]
    public Task An_empty_base_URL_is_none() => Fires("""[Provider("my-server", [|""|])] public partial record MyServer;""", "The provider 'my-server' is none that OpenClaw brings along, so it needs a base URL such as \"http://127.0.0.1:8000/v1\"; without one OpenClaw refuses the "
            + "whole file.");

    [Theory]
    [InlineData("anthropic")]
    [InlineData("lmstudio")]
    [InlineData("deepseek")]
    [InlineData("groq")]
    public Task The_writer_knows_where_providers_of_the_catalogue_answer(string id) => Silent($$"""[Provider("{{id}}")] public partial record Known;""");

    [Fact]
    public Task A_base_URL_passes() => Silent("""[Provider("my-server", "http://127.0.0.1:8000/v1")] public partial record MyServer;""");

    [Fact]
    public void A_provider_of_one_s_own_fires_in_a_file() => FiresInJson("""{ models: { providers: { [|"my-server"|]: { models: [] } } } }""", "The provider 'my-server' is none that OpenClaw brings along, so it needs a base URL such as \"http://127.0.0.1:8000/v1\"; without one OpenClaw refuses the "
            + "whole file.");

    [Fact]
    public void A_built_in_provider_needs_none_in_a_file() => SilentInJson("""{ models: { providers: { anthropic: { apiKey: "${ANTHROPIC_API_KEY}" } } } }""");

    [Fact]
    public void A_reference_declares_no_provider() => SilentInJson("""{ agents: { defaults: { model: "my-server/m" } } }""");
}
