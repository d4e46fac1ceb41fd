namespace OpenClaw.Config.Analyzers.Tests.Rules.Cost;

public sealed class CostDiffersFromKnownTests() : RuleTests("OCC8005")
{
    [Fact]
    public Task A_price_that_is_not_the_catalogue_s_fires() => Fires(Model("Cost([|0.5|], [|20|])"), ["anthropic/claude-opus-4-6: the declared input price is $0.50 per million tokens, the catalogue has $5.00. One of the two is out of date, and budgets are judged by the declared one.", "anthropic/claude-opus-4-6: the declared output price is $20.00 per million tokens, the catalogue has $25.00. One of the two is out of date, and budgets are judged by the declared one."]);

    [Fact]
    public Task Prices_of_the_cache_are_compared_too() => Fires(Model("Cost(5, 25, CacheRead = [|5|], CacheWrite = 6.25)"), "anthropic/claude-opus-4-6: the declared cache read price is $5.00 per million tokens, the catalogue has $0.50. One of the two is out of date, and budgets are judged by the declared one.");

    [Fact]
    public Task The_known_price_passes() => Silent(Model("Cost(5, 25)"));

    [Fact]
    public Task A_hundredth_is_a_difference_of_rounding() => Silent(Model("Cost(5.05, 25)"));

    [Fact]
    public Task More_than_a_hundredth_fires() => Fires(Model("Cost([|5.06|], 25)"), "anthropic/claude-opus-4-6: the declared input price is $5.06 per million tokens, the catalogue has $5.00. One of the two is out of date, and budgets are judged by the declared one.");

    [Fact]
    public Task The_tolerance_can_be_raised() => Silent(Model("Cost(6, 25)"), "openclaw_config.price_tolerance = 0.2");

    [Fact]
    public Task The_tolerance_can_be_lowered() => Fires(Model("Cost([|5.01|], 25)"), "anthropic/claude-opus-4-6: the declared input price is $5.01 per million tokens, the catalogue has $5.00. One of the two is out of date, and budgets are judged by the declared one.", "openclaw_config.price_tolerance = 0");

    [Fact]
    public Task A_model_that_the_catalogue_does_not_have_passes() => Silent("""
        [Provider("one", "https://one.example/v1")] public partial record One { [Model("large"), Cost(3, 15)] public partial record Large; }
        """);

    [Fact]
    public Task The_same_model_behind_another_server_has_its_own_price() => Silent("""
        [Provider("anthropic", "http://127.0.0.1:8000", Hosting = Hosting.Local)]
        public partial record Anthropic
        {
            [Model("claude-opus-4-6"), Cost(0, 0)] public partial record Opus;
        }
        """);

    [Fact]
    public void A_file_fires() => FiresInJson(Json("[|0.5|]"), "anthropic/claude-opus-4-6: the declared input price is $0.50 per million tokens, the catalogue has $5.00. One of the two is out of date, and budgets are judged by the declared one.");

    [Fact]
    public void A_file_with_the_known_price_passes() => SilentInJson(Json("5"));

    private static string Model(string cost) => $$"""
        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-opus-4-6"), {{cost}}] public partial record Opus;
        }
        """;

    private static string Json(string input) => $$"""
        { models: { providers: { anthropic: { models: [{ id: "claude-opus-4-6", name: "Opus", cost: { input: {{input}}, output: 25 } }] } } } }
        """;
}
