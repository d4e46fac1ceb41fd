namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class ProviderIdNotCanonicalTests() : RuleTests("OCC1021")
{
    [Fact]
    public Task Upper_case_fires() => Fires("""[Provider([|"MyServer"|], "http://127.0.0.1:8000/v1")] public partial record MyServer;""", "OpenClaw folds the provider id 'MyServer' to 'myserver'; write it so, that logs and references show one text.");

    [Fact]
    public Task White_space_around_fires() => Fires("""[Provider([|" my-server"|], "http://127.0.0.1:8000/v1")] public partial record MyServer;""", "OpenClaw folds the provider id ' my-server' to 'my-server'; write it so, that logs and references show one text.");

    [Fact]
    public Task An_id_as_OpenClaw_compares_it_passes() => Silent("""[Provider("my-server", "http://127.0.0.1:8000/v1")] public partial record MyServer;""");

    [Fact]
    public Task An_empty_id_is_OCC1007_s() => Silent("""[Provider(" ", "http://127.0.0.1:8000/v1")] public partial record Blank;""");

    [Fact]
    public void Upper_case_fires_in_a_file() => FiresInJson("""{ models: { providers: { [|MyServer|]: { baseUrl: "http://127.0.0.1:8000/v1", models: [] } } } }""", "OpenClaw folds the provider id 'MyServer' to 'myserver'; write it so, that logs and references show one text.");

    [Fact]
    public void Lower_case_passes_in_a_file() => SilentInJson("""{ models: { providers: { myserver: { baseUrl: "http://127.0.0.1:8000/v1", models: [] } } } }""");

    [Fact]
    public void A_reference_in_upper_case_is_not_a_declaration() => SilentInJson("""{ agents: { defaults: { model: "Anthropic/claude-opus-4-6" } } }""");
}
