namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class InvalidModelIdTests() : RuleTests("OCC1008")
{
    [Fact]
    public Task An_empty_id_fires() => Fires(Model("[|\"\"|]"), "The model id is empty; OpenClaw refuses the whole file. Write the id that the server shows.");

    [Fact]
    public Task White_space_at_an_end_fires() => Fires(Model("[|\"qwen3-72b \"|]"), "The model id 'qwen3-72b ' has white space at an end. It is sent as it is, and no server has a model of that name; write 'qwen3-72b'.");

    [Theory]
    [InlineData("qwen3-72b")]
    [InlineData("qwen/qwen3-72b")]
    [InlineData("qwen3:72b")]
    [InlineData("Meta Llama 3")]
    public Task Slashes_colons_and_inner_spaces_are_what_servers_use(string id) => Silent(Model($"\"{id}\""));

    [Fact]
    public void White_space_at_an_end_fires_in_a_file() => FiresInJson(Json("[|\" qwen3-72b\"|]"), "The model id ' qwen3-72b' has white space at an end. It is sent as it is, and no server has a model of that name; write 'qwen3-72b'.");

    [Fact]
    public void An_id_as_the_server_shows_it_passes_in_a_file() => SilentInJson(Json("\"qwen3-72b\""));

    private static string Model(string id) => $$"""
        [Provider("lmstudio")]
        public partial record LmStudio
        {
            [Model({{id}})] public partial record Local;
        }
        """;

    private static string Json(string id) => $$"""
        { models: { providers: { lmstudio: { baseUrl: "http://127.0.0.1:1234/v1", models: [{ id: {{id}}, name: "Q" }] } } } }
        """;
}
