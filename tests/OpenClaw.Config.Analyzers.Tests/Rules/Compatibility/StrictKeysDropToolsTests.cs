namespace OpenClaw.Config.Analyzers.Tests.Rules.Compatibility;

public sealed class StrictKeysDropToolsTests() : RuleTests("OCC7005")
{
    [Fact]
    public Task A_model_with_tools_fires() => Fires(Model("StrictMessageKeys = [|true|], SupportsTools = true"), "strictMessageKeys reduces every message of box/m to role and content, so tool calls and results are lost and an agent stalls. Set SupportsTools = false as well, or leave the flag out.");

    [Fact]
    public Task A_model_of_which_nobody_knows_fires_too() => Fires(Model("StrictMessageKeys = [|true|]"), "strictMessageKeys reduces every message of box/m to role and content, so tool calls and results are lost and an agent stalls. Set SupportsTools = false as well, or leave the flag out.");

    [Fact]
    public Task A_model_without_tools_passes() => Silent(Model("StrictMessageKeys = true, SupportsTools = false"));

    [Fact]
    public Task Switched_off_it_cuts_nothing() => Silent(Model("StrictMessageKeys = false"));

    [Fact]
    public void A_file_fires() => FiresInJson(Json("strictMessageKeys: [|true|]"), "strictMessageKeys reduces every message of box/m to role and content, so tool calls and results are lost and an agent stalls. Set supportsTools: false as well, or leave the flag out.");

    [Fact]
    public void A_file_without_tools_passes() => SilentInJson(Json("strictMessageKeys: true, supportsTools: false"));

    private static string Model(string flags) => $$"""
        [Provider("box", "http://127.0.0.1:8000/v1", Api = ModelApi.OpenAICompletions)]
        public partial record Box
        {
            [Model("m"), Compat({{flags}})] public partial record M;
        }
        """;

    private static string Json(string compat) => $$"""
        { models: { providers: { box: { baseUrl: "http://127.0.0.1:8000/v1", models: [{ id: "m", name: "M", compat: { {{compat}} } }] } } } }
        """;
}
