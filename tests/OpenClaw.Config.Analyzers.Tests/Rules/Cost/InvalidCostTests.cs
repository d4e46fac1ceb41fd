namespace OpenClaw.Config.Analyzers.Tests.Rules.Cost;

public sealed class InvalidCostTests() : RuleTests("OCC8004")
{
    [Fact]
    public Task Each_negative_price_fires() => Fires(Model("Cost([|-3|], [|-0.5|], CacheRead = [|-1|], CacheWrite = [|-1|])"), ["one/large: the input price is -3. OpenClaw takes it, and sums come out wrong; write USD per million tokens, zero or more.", "one/large: the output price is -0.5. OpenClaw takes it, and sums come out wrong; write USD per million tokens, zero or more.", "one/large: the cache read price is -1. OpenClaw takes it, and sums come out wrong; write USD per million tokens, zero or more.", "one/large: the cache write price is -1. OpenClaw takes it, and sums come out wrong; write USD per million tokens, zero or more."]);

    [Fact]
    public Task What_is_no_number_fires() => Fires(Model("Cost([|double.NaN|], [|double.PositiveInfinity|])"), ["one/large: the input price is NaN. OpenClaw takes it, and sums come out wrong; write USD per million tokens, zero or more.", "one/large: the output price is Infinity. OpenClaw takes it, and sums come out wrong; write USD per million tokens, zero or more."]);

    [Fact]
    public Task Zero_is_a_price() => Silent(Model("Cost(0, 0, CacheRead = 0, CacheWrite = 0)"));

    [Fact]
    public Task A_tier_that_ends_before_it_starts_fires() => Fires(Model("Cost(3, 15), CostTier([|200_000|], 100_000, 3, 15)"), "one/large: the price tier from 200,000 to 100,000 ends before it starts. OpenClaw takes it, and sums come out wrong; give tiers in order, each starting where the last one ends, with prices of zero or more.");

    [Fact]
    public Task A_tier_that_starts_below_zero_fires() => Fires(Model("Cost(3, 15), CostTier([|-1|], 100_000, 3, 15)"), "one/large: the price tier from -1 to 100,000 starts below zero. OpenClaw takes it, and sums come out wrong; give tiers in order, each starting where the last one ends, with prices of zero or more.");

    [Fact]
    public Task A_tier_with_a_negative_price_fires() => Fires(Model("Cost(3, 15), CostTier([|0|], 100_000, 3, -15)"), "one/large: the price tier from 0 to 100,000 has a negative price. OpenClaw takes it, and sums come out wrong; give tiers in order, each starting where the last one ends, with prices of zero or more.");

    [Fact]
    public Task Tiers_that_overlap_fire() => Fires(Model("Cost(3, 15), CostTier(0, 200_000, 3, 15), CostTier([|199_999|], 0, 6, 30)"), "one/large: the price tier from 199,999 upwards overlaps the one from 0 to 200,000. OpenClaw takes it, and sums come out wrong; give tiers in order, each starting where the last one ends, with prices of zero or more.");

    [Fact]
    public Task Tiers_that_meet_pass() => Silent(Model("Cost(3, 15), CostTier(0, 200_000, 3, 15), CostTier(200_000, 0, 6, 30)"));

    [Fact]
    public void A_file_fires() => FiresInJson(Json("input: [|-1|], output: 2"), "one/large: the input price is -1. OpenClaw takes it, and sums come out wrong; write USD per million tokens, zero or more.");

    [Fact]
    public void Overlapping_tiers_of_a_file_fire() => FiresInJson(
        Json("input: 3, output: 15, tieredPricing: [{ input: 3, output: 15, range: [0, 200000] }, { input: 6, output: 30, range: [[|100000|]] }]"), "one/large: the price tier from 100,000 upwards overlaps the one from 0 to 200,000. OpenClaw takes it, and sums come out wrong; give tiers in order, each starting where the last one ends, with prices of zero or more.");

    [Fact]
    public void A_file_with_right_prices_passes() => SilentInJson(
        Json("input: 3, output: 15, tieredPricing: [{ input: 3, output: 15, range: [0, 200000] }, { input: 6, output: 30, range: [200000] }]"));

    private static string Model(string attributes) => $$"""
        [Provider("one", "https://one.example/v1")]
        public partial record One
        {
            [Model("large"), {{attributes}}] public partial record Large;
        }
        """;

    private static string Json(string cost) => $$"""
        { models: { providers: { one: { baseUrl: "https://one.example/v1", models: [{ id: "large", name: "L", cost: { {{cost}} } }] } } } }
        """;
}
