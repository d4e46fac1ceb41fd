namespace OpenClaw.Config.Analyzers.Tests.Rules.ModelSafety;

public sealed class SizeUnknownTests() : RuleTests("OCC4006")
{
    [Fact]
    public Task A_local_model_whose_id_says_no_size_fires() => Fires(Model("""[|"my-local-model"|]"""), "Nobody knows the size of lmstudio/my-local-model: it is not declared and its id does not say it, so no rule can tell whether it is small. Declare Size, for example \"70B\".");

    [Fact]
    public Task A_declared_size_is_known() => Silent(Model("""
        "my-local-model", Size = "120B"
        """));

    [Fact]
    public Task An_id_that_says_it_is_enough() => Silent(Model("\"qwen3-72b\""));

    [Fact]
    public Task A_hosted_model_is_its_vendor_s_business() => Silent("""
        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-opus-4-6")] public partial record Opus;
        }
        """);

    [Fact]
    public Task What_is_not_proven_local_is_not_told() => Silent("""
        [Provider("litellm", "http://127.0.0.1:4000")]
        public partial record LiteLlm
        {
            [Model("anything")] public partial record Anything;
        }
        """);

    [Fact]
    public Task An_embedding_model_is_not_asked() => Silent(Model("\"text-embedding-nomic-embed-text-v1.5\""));

    [Fact]
    public void A_row_of_a_file_fires() => FiresInJson(Json("""[|"my-local-model"|]"""), "Nobody knows the size of lmstudio/my-local-model: it is not declared and its id does not say it, so no rule can tell whether it is small. openclaw.json has no key for it: give the model's size in a *.openclaw-models.json file.");

    [Fact]
    public void A_row_whose_id_says_it_passes() => SilentInJson(Json("\"qwen3-72b\""));

    private static string Model(string arguments) => $$"""
        [Provider("lmstudio", "http://127.0.0.1:1234/v1")]
        public partial record LmStudio
        {
            [Model({{arguments.Trim()}})] public partial record Local;
        }
        """;

    private static string Json(string id) => $$"""
        { models: { providers: { lmstudio: { baseUrl: "http://127.0.0.1:1234/v1", models: [{ id: {{id}}, name: "Q" }] } } } }
        """;
}
