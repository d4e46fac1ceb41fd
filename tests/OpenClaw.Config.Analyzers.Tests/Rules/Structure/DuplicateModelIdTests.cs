namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class DuplicateModelIdTests() : RuleTests("OCC1003")
{
    [Fact]
    public Task One_id_twice_fires_on_both_sides() => Fires(Models("[|\"qwen3-72b\"|]", "[|\"qwen3-72b\"|]"), ["The provider 'lmstudio' has the model id 'qwen3-72b' twice (also Second). OpenClaw merges them and the first one wins; keep one.", "The provider 'lmstudio' has the model id 'qwen3-72b' twice (also First). OpenClaw merges them and the first one wins; keep one."]);

    [Fact]
    public Task Other_ids_pass() => Silent(Models("\"qwen3-72b\"", "\"qwen3-coder\""));

    [Fact]
    public Task Another_provider_may_have_the_same_model() => Silent("""
        [Provider("one", "https://one.example/v1")] public partial record One { [Model("m", ContextWindow = 64_000)] public partial record M; }
        [Provider("two", "https://two.example/v1")] public partial record Two { [Model("m", ContextWindow = 64_000)] public partial record M; }
        """);

    [Fact]
    public void In_a_file_the_later_rows_fire_since_the_first_one_counts() =>
        FiresInJson(Json("""{ id: "a", name: "A" }, { id: [|"a"|], name: "B" }, { id: [|"a"|], name: "C" }"""), ["The provider 'lmstudio' has the model id 'a' 3 times. OpenClaw merges them and the first one wins; keep one.", "The provider 'lmstudio' has the model id 'a' 3 times. OpenClaw merges them and the first one wins; keep one."]);

    [Fact]
    public void Other_rows_pass() => SilentInJson(Json("""{ id: "a", name: "A" }, { id: "b", name: "B" }"""));

    [Fact]
    public void An_alias_for_a_row_is_no_second_row() => SilentInJson("""
        {
          agents: { defaults: { models: { "lmstudio/a": { alias: "A" } } } },
          models: { providers: { lmstudio: { baseUrl: "http://127.0.0.1:1234/v1", models: [{ id: "a", name: "A" }] } } },
        }
        """);

    private static string Models(string first, string second) => $$"""
        [Provider("lmstudio")]
        public partial record LmStudio
        {
            [Model({{first}})] public partial record First;
            [Model({{second}})] public partial record Second;
        }
        """;

    private static string Json(string rows) => $$"""
        { models: { providers: { lmstudio: { baseUrl: "http://127.0.0.1:1234/v1", models: [{{rows}}] } } } }
        """;
}
