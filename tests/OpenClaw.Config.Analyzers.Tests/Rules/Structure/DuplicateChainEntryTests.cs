namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class DuplicateChainEntryTests() : RuleTests("OCC1005")
{
    [Fact]
    public Task The_primary_again_as_a_fallback_fires() => Fires(Given.TwoHosted + """
        [FallbackChain(typeof(One.Large), typeof(Two.Large), [|typeof(One.Large)|])]
        public partial record Chain;
        """, "'One.Large' is the primary of the chain Chain already; as fallback 2 OpenClaw drops it, so the chain is shorter than it looks. Remove it, or name another model.");

    [Fact]
    public Task A_fallback_twice_fires() => Fires(Given.TwoHosted + """
        [FallbackChain(typeof(One.Large), typeof(Two.Large), [|typeof(Two.Large)|])]
        public partial record Chain;
        """, "'Two.Large' is fallback 1 of the chain Chain already; as fallback 2 OpenClaw drops it, so the chain is shorter than it looks. Remove it, or name another model.");

    [Fact]
    public Task Two_declarations_of_one_model_are_one_model() => Fires("""
        [Provider("one", "https://one.example/v1")]
        public partial record One
        {
            [Model("large", ContextWindow = 200_000)] public partial record Large;
            [Model("large", ContextWindow = 200_000)] public partial record Again;
        }

        [FallbackChain(typeof(One.Large), [|typeof(One.Again)|])]
        public partial record Chain;
        """, "'One.Again' is the primary of the chain Chain already; as fallback 1 OpenClaw drops it, so the chain is shorter than it looks. Remove it, or name another model.");

    [Fact]
    public Task A_model_that_comes_again_through_a_nested_chain_passes() => Silent(Given.TwoHosted + """
        [FallbackChain(typeof(Two.Large), typeof(One.Large))]
        public partial record Inner;

        [FallbackChain(typeof(One.Large), typeof(Inner))]
        public partial record Outer;
        """);

    [Fact]
    public void A_reference_twice_fires_in_a_file() => FiresInJson("{ agents: { defaults: { model: { primary: \"one/large\", fallbacks: [\"two/large\", [|\"one/large\"|]] } } }, "
        + Given.TwoHostedJson + " }", "'one/large' is the primary of the chain agents.defaults.model already; as fallback 2 OpenClaw drops it, so the chain is shorter than it looks. Remove it, or "
            + "name another model.");

    [Fact]
    public void An_alias_of_a_hop_is_that_hop() => FiresInJson("{ agents: { defaults: { model: { primary: \"one/large\", fallbacks: [\"two/large\", [|\"big\"|]] }, "
        + "models: { \"one/large\": { alias: \"big\" } } } }, " + Given.TwoHostedJson + " }", "'big' is the primary of the chain agents.defaults.model already; as fallback 2 OpenClaw drops it, so the chain is shorter than it looks. Remove it, or name "
            + "another model.");

    [Fact]
    public void Other_references_pass() => SilentInJson("{ agents: { defaults: { model: { primary: \"one/large\", fallbacks: [\"two/large\"] } } }, " + Given.TwoHostedJson + " }");
}
