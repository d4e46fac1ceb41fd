namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class PlaceholderModelTests() : RuleTests("OCC1023")
{
    [Fact]
    public Task A_text_of_a_guide_fires() => Fires(Model("[|\"your-model-here\"|]"), "'your-model-here' looks like a placeholder. Replace it with the id that the server shows (for LM Studio: curl http://127.0.0.1:1234/v1/models).");

    [Fact]
    public Task Angle_brackets_fire() => Fires(Model("[|\"<model-id>\"|]"), "'<model-id>' looks like a placeholder. Replace it with the id that the server shows (for LM Studio: curl http://127.0.0.1:1234/v1/models).");

    [Theory]
    [InlineData("my-local-model")]
    [InlineData("qwen3-72b")]
    [InlineData("yourtts")]
    [InlineData("a>b<c")]
    public Task An_id_that_a_server_may_show_passes(string id) => Silent(Model($"\"{id}\""));

    [Fact]
    public void Angle_brackets_fire_in_a_file() => FiresInJson(Json("[|\"<model>\"|]"), "'<model>' looks like a placeholder. Replace it with the id that the server shows (for LM Studio: curl http://127.0.0.1:1234/v1/models).");

    [Fact]
    public void An_id_passes_in_a_file() => SilentInJson(Json("\"my-local-model\""));

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
