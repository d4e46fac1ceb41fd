namespace OpenClaw.Config.Analyzers.Tests.Rules.Resilience;

public sealed class NoFallbackTests() : RuleTests("OCC3003")
{
    [Fact]
    public Task One_hop_fires() => Fires(Given.TwoHosted + """
        [[|FallbackChain(typeof(One.Large))|]]
        public partial record Chain;
        """, "The chain Chain has one hop, one/large, and no fallback: when it fails, nobody answers. Add a model of another provider.");

    [Fact]
    public Task A_model_alone_is_a_chain_of_one() => Fires(Given.TwoHosted + """
        [OpenClawConfig(Default = [|typeof(One.Large)|])]
        public partial record Config;
        """, "The chain Config has one hop, one/large, and no fallback: when it fails, nobody answers. Add a model of another provider.");

    [Fact]
    public Task Two_hops_pass() => Silent(Given.TwoHosted + """
        [FallbackChain(typeof(One.Large), typeof(Two.Large))]
        public partial record Chain;
        """);

    [Fact]
    public Task A_nested_chain_brings_its_hops() => Silent(Given.TwoHosted + """
        [FallbackChain(typeof(One.Large), typeof(Two.Large))] public partial record Inner;
        [FallbackChain(typeof(Inner))] public partial record Outer;
        """);

    [Fact]
    public Task A_chain_that_only_stands_in_others_is_not_told() => Silent(Given.TwoHosted + """
        [FallbackChain(typeof(Two.Large))] public partial record Inner;
        [FallbackChain(typeof(One.Large), typeof(Inner))] public partial record Outer;
        """);

    [Fact]
    public Task A_chain_that_only_reads_images_is_not_told() => Silent(Given.TwoHosted + """
        [FallbackChain(typeof(One.Large), typeof(Two.Large))] public partial record Chain;
        [FallbackChain(typeof(Two.Large))] public partial record Eyes;
        [OpenClawConfig(Default = typeof(Chain), Image = typeof(Eyes))] public partial record Config;
        """);

    [Fact]
    public Task Where_OCC3001_speaks_it_is_silent() => Silent(Given.LocalAndHosted + """
        [FallbackChain(typeof(LmStudio.Local))]
        public partial record Chain;
        """);

    [Fact]
    public void One_hop_fires_in_a_file() => FiresInJson("{ agents: { defaults: { model: [|\"one/large\"|] } }, " + Given.TwoHostedJson + " }", "The chain agents.defaults.model has one hop, one/large, and no fallback: when it fails, nobody answers. Add a model of another provider.");

    [Fact]
    public void Two_hops_pass_in_a_file() => SilentInJson("{ agents: { defaults: { model: { primary: \"one/large\", fallbacks: [\"two/large\"] } } }, " + Given.TwoHostedJson + " }");

    [Fact]
    public void An_agent_that_says_it_wants_none_is_not_told() => SilentInJson("{ agents: { entries: { ops: { model: { primary: \"one/large\", fallbacks: [] } } }, "
        + "defaults: { model: { primary: \"one/large\", fallbacks: [\"two/large\"] } } }, " + Given.TwoHostedJson + " }");

    [Fact]
    public void An_agent_that_loses_the_default_s_is_OCC1015_s() => SilentInJson("{ agents: { entries: { ops: { model: \"two/large\" } }, "
        + "defaults: { model: { primary: \"one/large\", fallbacks: [\"two/large\"] } } }, " + Given.TwoHostedJson + " }");
}
