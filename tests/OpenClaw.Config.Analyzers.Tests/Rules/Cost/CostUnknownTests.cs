namespace OpenClaw.Config.Analyzers.Tests.Rules.Cost;

public sealed class CostUnknownTests() : RuleTests("OCC8003")
{
    [Fact]
    public Task A_hosted_hop_without_a_price_fires() => Fires(Chain("https://one.example/v1", """[|"large"|]""", string.Empty), "Nobody knows what one/large costs: it is not declared and not in the catalogue, so no budget can be proven. Declare [Cost(input, output)] in USD per million tokens.");

    [Fact]
    public Task A_declared_price_is_known() => Silent(Chain("https://one.example/v1", "\"large\"", ", Cost(3, 15)"));

    [Fact]
    public Task A_price_that_the_catalogue_has_is_known() => Silent("""
        [Provider("anthropic")] public partial record Anthropic { [Model("claude-opus-4-6")] public partial record Opus; }
        [FallbackChain(typeof(Anthropic.Opus))] public partial record Chain;
        """);

    [Fact]
    public Task A_local_hop_has_no_price() => Silent("""
        [Provider("lmstudio", "http://127.0.0.1:1234/v1")] public partial record LmStudio { [Model("my-local-model")] public partial record Local; }
        [FallbackChain(typeof(LmStudio.Local))] public partial record Chain;
        """);

    [Fact]
    public Task A_model_that_no_chain_uses_passes() => Silent("""
        [Provider("one", "https://one.example/v1")] public partial record One { [Model("large")] public partial record Large; }
        """);

    [Fact]
    public void A_file_fires() => FiresInJson(Json("""[|"large"|]""", string.Empty), "Nobody knows what one/large costs: it is not declared and not in the catalogue, so no budget can be proven. Declare cost: { input, output } in USD per million tokens.");

    [Fact]
    public void A_file_with_a_price_passes() => SilentInJson(Json("\"large\"", "cost: { input: 3, output: 15 }"));

    private static string Chain(string url, string id, string attributes) => $$"""
        [Provider("one", "{{url}}")]
        public partial record One
        {
            [Model({{id}}, ContextWindow = 200_000){{attributes}}] public partial record Large;
        }

        [FallbackChain(typeof(One.Large))] public partial record Chain;
        """;

    private static string Json(string id, string cost) => $$"""
        {
          agents: { defaults: { model: "one/large" } },
          models: { providers: { one: { baseUrl: "https://one.example/v1", models: [{ id: {{id}}, name: "L", {{cost}} }] } } },
        }
        """;
}
