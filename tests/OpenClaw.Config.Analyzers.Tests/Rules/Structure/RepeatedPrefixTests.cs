namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class RepeatedPrefixTests() : RuleTests("OCC1022")
{
    [Fact]
    public Task A_model_id_that_begins_with_its_provider_s_id_fires() => Fires(Model("lmstudio", "[|\"lmstudio/qwen3-72b\"|]"), "The model id 'lmstudio/qwen3-72b' begins with its provider's own id. OpenClaw 2026.9 strips that and asks the server for 'qwen3-72b', 2026.4 asks for the "
            + "whole; write 'qwen3-72b'.");

    [Fact]
    public Task Case_does_not_count() => Fires(Model("lmstudio", "[|\"LMStudio/qwen3-72b\"|]"), "The model id 'LMStudio/qwen3-72b' begins with its provider's own id. OpenClaw 2026.9 strips that and asks the server for 'qwen3-72b', 2026.4 asks for the "
            + "whole; write 'qwen3-72b'.");

    [Theory]
    [InlineData("openrouter", "openrouter/auto")]
    [InlineData("nvidia", "nvidia/nemotron-3-super")]
    public Task Where_ids_begin_so_by_themselves_it_passes(string provider, string id) => Silent(Model(provider, $"\"{id}\""));

    [Theory]
    [InlineData("qwen/qwen3-72b")]
    [InlineData("lmstudio-community/qwen3-72b")]
    [InlineData("lmstudio/")]
    public Task Other_ids_with_a_slash_pass(string id) => Silent(Model("lmstudio", $"\"{id}\""));

    [Fact]
    public void A_row_that_begins_so_fires() => FiresInJson(Json("lmstudio", "[|\"lmstudio/qwen3-72b\"|]"), "The model id 'lmstudio/qwen3-72b' begins with its provider's own id. OpenClaw 2026.9 strips that and asks the server for 'qwen3-72b', 2026.4 asks for the "
            + "whole; write 'qwen3-72b'.");

    [Fact]
    public void A_row_of_openrouter_passes() => SilentInJson(Json("openrouter", "\"openrouter/auto\""));

    private static string Model(string provider, string id) => $$"""
        [Provider("{{provider}}")]
        public partial record P
        {
            [Model({{id}})] public partial record M;
        }
        """;

    private static string Json(string provider, string id) => $$"""
        { models: { providers: { {{provider}}: { baseUrl: "https://one.example/v1", models: [{ id: {{id}}, name: "M" }] } } } }
        """;
}
