namespace OpenClaw.Config.Analyzers.Tests.Rules.Input;

public sealed class WrongValueTests() : RuleTests("OCC0003")
{
    [Fact]
    public void A_value_that_is_none_of_the_list_fires() => FiresInJson("""{ models: { mode: [|"both"|] } }""", "OpenClaw 2026.9.6 does not accept models.mode: this value is not one of those it knows. Allowed: merge or replace. It refuses the whole file, and the gateway "
            + "does not start.");

    [Fact]
    public void A_wrong_type_fires() => FiresInJson(Row("""contextWindow: [|"32k"|]"""), "OpenClaw 2026.9.6 does not accept models.providers.lmstudio.models.0.contextWindow: expected number, received string. It refuses the whole file, and the "
            + "gateway does not start.");

    [Fact]
    public void A_value_out_of_its_range_fires() => FiresInJson(Row("contextWindow: [|-1|]"), "OpenClaw 2026.9.6 does not accept models.providers.lmstudio.models.0.contextWindow: expected a number >0. It refuses the whole file, and the gateway does not start.");

    [Fact]
    public void A_required_key_that_is_missing_fires_at_its_object() => FiresInJson("""
        { models: { providers: { lmstudio: { baseUrl: "http://127.0.0.1:1234/v1", models: [[|{ id: "m" }|]] } } } }
        """, "OpenClaw 2026.9.6 does not accept models.providers.lmstudio.models.0.name: the required key 'name' is missing. It refuses the whole file, and the gateway does "
            + "not start.");

    [Fact]
    public void An_item_of_a_list_fires_at_the_item() => FiresInJson(Row("""input: ["text", [|"pictures"|]]"""), "OpenClaw 2026.9.6 does not accept models.providers.lmstudio.models.0.input.1: this value is not one of those it knows. Allowed: text, image, video or audio. It "
            + "refuses the whole file, and the gateway does not start.");

    [Fact]
    public void A_missing_base_URL_is_told_by_OCC1012_alone() => SilentInJson("""{ models: { providers: { "my-server": { models: [] } } } }""");

    [Fact]
    public void What_the_release_accepts_passes() => SilentInJson(Row("""contextWindow: 32768, input: ["text", "image"]"""));

    private static string Row(string field) => $$"""
        { models: { providers: { lmstudio: { baseUrl: "http://127.0.0.1:1234/v1", models: [{ id: "m", name: "M", {{field}} }] } } } }
        """;
}
