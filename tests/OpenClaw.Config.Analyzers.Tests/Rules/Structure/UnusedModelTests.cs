namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class UnusedModelTests() : RuleTests("OCC1011")
{
    private const string Three = """
        [Provider("three", "https://three.example/v1")]
        public partial record Three
        {
            [Model("spare", ContextWindow = 200_000)] public partial record Spare;
        }


        """;

    [Fact]
    public Task A_model_that_nothing_names_fires() => Fires(Given.TwoHosted + Three.Replace("\"spare\"", "[|\"spare\"|]", StringComparison.Ordinal) + """
        [OpenClawConfig(Default = typeof(Chain))] public partial record Config;
        [FallbackChain(typeof(One.Large), typeof(Two.Large))] public partial record Chain;
        """, "Nothing uses three/spare: it is in no chain and no policy, and it has no alias. Add it to a chain, give it an alias, or remove it.");

    [Fact]
    public Task An_alias_is_a_use() => Silent(Given.TwoHosted + Three.Replace("\"spare\"", "\"spare\", Alias = \"spare\"", StringComparison.Ordinal) + """
        [OpenClawConfig(Default = typeof(Chain))] public partial record Config;
        [FallbackChain(typeof(One.Large), typeof(Two.Large))] public partial record Chain;
        """);

    [Theory]
    [InlineData("Image = typeof(Three.Spare)")]
    [InlineData("Utility = typeof(Three.Spare)")]
    [InlineData("Allow = [typeof(Three.Spare)]")]
    [InlineData("Allow = [typeof(Three)]")]
    public Task So_is_every_place_of_a_root(string argument) => Silent(Given.TwoHosted + Three + $$"""
        [OpenClawConfig(Default = typeof(Chain), {{argument}})] public partial record Config;
        [FallbackChain(typeof(One.Large), typeof(Two.Large))] public partial record Chain;
        """);

    [Fact]
    public Task An_overflow_model_is_used() => Silent(Given.TwoHosted + Three + """
        [OpenClawConfig(Default = typeof(Chain))] public partial record Config;
        [FallbackChain(typeof(One.Large), typeof(Two.Large), OverflowTo = typeof(Three.Spare))] public partial record Chain;
        """);

    [Fact]
    public Task A_library_without_a_root_is_used_by_others() => Silent(Given.TwoHosted + Three + "[FallbackChain(typeof(One.Large), typeof(Two.Large))] public partial record Chain;");

    [Fact]
    public Task A_root_without_any_chain_says_nothing_of_use() => Silent(Three + "[OpenClawConfig] public partial record Config;");

    [Fact]
    public void A_row_that_nothing_names_fires_in_a_file() => FiresInJson("{ agents: { defaults: { model: \"one/large\" } }, "
        + Given.TwoHostedJson.Replace("two.example/v1\", models: [{ id: \"large\"", "two.example/v1\", models: [{ id: [|\"large\"|]", StringComparison.Ordinal) + " }", "Nothing uses two/large: it is in no chain and no policy, and it has no alias. Add it to a chain, give it an alias, or remove it.");

    [Fact]
    public void A_row_with_an_alias_passes() =>
        SilentInJson("{ agents: { defaults: { model: \"one/large\", models: { \"two/large\": { alias: \"two\" } } } }, " + Given.TwoHostedJson + " }");

    [Fact]
    public void A_block_of_providers_alone_says_nothing_of_use() => SilentInJson("{ " + Given.TwoHostedJson + " }");
}
