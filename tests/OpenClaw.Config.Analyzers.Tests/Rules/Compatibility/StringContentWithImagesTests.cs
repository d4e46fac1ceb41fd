namespace OpenClaw.Config.Analyzers.Tests.Rules.Compatibility;

public sealed class StringContentWithImagesTests() : RuleTests("OCC7004")
{
    [Fact]
    public Task A_model_that_takes_images_fires() => Fires(Model("\"m\", Input = Inputs.Text | Inputs.Image", "[|true|]"), "box/m takes images (declared) and is marked requiresStringContent: messages with images keep their parts, which such a server refuses. Declare Input = Inputs.Text, or remove the flag where the server takes parts.");

    [Fact]
    public Task A_model_whose_images_the_catalogue_knows_fires() => Fires("""
        [Provider("anthropic", Api = ModelApi.OpenAICompletions)]
        public partial record Anthropic
        {
            [Model("claude-opus-4-6"), Compat(RequiresStringContent = [|true|])] public partial record Opus;
        }
        """, "anthropic/claude-opus-4-6 takes images (from the catalogue) and is marked requiresStringContent: messages with images keep their parts, which such a server refuses. Declare Input = Inputs.Text, or remove the flag where the server takes parts.");

    [Fact]
    public Task A_model_that_takes_text_only_passes() => Silent(Model("\"m\", Input = Inputs.Text", "true"));

    [Fact]
    public Task What_nobody_knows_is_no_image() => Silent(Model("\"m\"", "true"));

    [Fact]
    public Task Without_the_flag_images_are_fine() => Silent(Model("\"m\", Input = Inputs.Text | Inputs.Image", "false"));

    [Fact]
    public void A_file_fires() => FiresInJson(Json("""["text", "image"]""", "[|true|]"), "box/m takes images (declared) and is marked requiresStringContent: messages with images keep their parts, which such a server refuses. Declare input: [\"text\"], or remove the flag where the server takes parts.");

    [Fact]
    public void A_file_of_text_passes() => SilentInJson(Json("""["text"]""", "true"));

    private static string Model(string arguments, string flag) => $$"""
        [Provider("box", "http://127.0.0.1:8000/v1", Api = ModelApi.OpenAICompletions)]
        public partial record Box
        {
            [Model({{arguments}}), Compat(RequiresStringContent = {{flag}})] public partial record M;
        }
        """;

    private static string Json(string input, string flag) => $$"""
        { models: { providers: { box: { baseUrl: "http://127.0.0.1:8000/v1", models: [{ id: "m", name: "M", input: {{input}}, compat: { requiresStringContent: {{flag}} } }] } } } }
        """;
}
