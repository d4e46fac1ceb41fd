namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class ChainEntryIsNotAModelTests() : RuleTests("OCC1001")
{
    [Fact]
    public Task A_provider_in_a_chain_fires() => Fires(Given.TwoHosted + """
        [FallbackChain(typeof(One.Large), [|typeof(Two)|])]
        public partial record Chain;
        """, "'Two' stands as fallback 1 of the chain Chain, but it has neither [Model] nor [FallbackChain]; it is a provider: name one of its models. OpenClaw would skip it "
            + "without a word; name a model or a chain.");

    [Fact]
    public Task Any_other_type_fires_also_as_the_primary() => Fires(Given.TwoHosted + """
        [FallbackChain([|typeof(string)|], typeof(Two.Large))]
        public partial record Chain;
        """, "'String' stands as the primary of the chain Chain, but it has neither [Model] nor [FallbackChain]. OpenClaw would skip it without a word; name a model or a chain.");

    [Fact]
    public Task A_root_s_default_image_PDF_and_utility_models_are_judged() => Fires(Given.TwoHosted + """
        [OpenClawConfig(Default = [|typeof(One)|], Image = [|typeof(int)|], Pdf = [|typeof(One)|], Utility = [|typeof(One)|])]
        public partial record Config;
        """, ["'One' stands as Default of Config, but it has neither [Model] nor [FallbackChain]; it is a provider: name one of its models. OpenClaw would skip it without a "
            + "word; name a model or a chain.", "'Int32' stands as Image of Config, but it has neither [Model] nor [FallbackChain]. OpenClaw would skip it without a word; name a model or a chain.", "'One' stands as Pdf of Config, but it has neither [Model] nor [FallbackChain]; it is a provider: name one of its models. OpenClaw would skip it without a word; "
            + "name a model or a chain.", "'One' stands as Utility of Config, but it has neither [Model] nor [FallbackChain]; it is a provider: name one of its models. OpenClaw would skip it without a "
            + "word; name a model or a chain."]);

    [Fact]
    public Task An_agent_s_models_are_judged() => Fires(Given.TwoHosted + """
        [OpenClawConfig(Default = typeof(One.Large))]
        public partial record Config
        {
            [Agent("main", Model = [|typeof(One)|], Image = [|typeof(Two)|])] public partial record Main;
        }
        """, ["'One' stands as the model of the agent Main, but it has neither [Model] nor [FallbackChain]; it is a provider: name one of its models. OpenClaw would skip it "
            + "without a word; name a model or a chain.", "'Two' stands as the image model of the agent Main, but it has neither [Model] nor [FallbackChain]; it is a provider: name one of its models. OpenClaw would "
            + "skip it without a word; name a model or a chain."]);

    [Fact]
    public Task An_overflow_model_is_a_model_and_no_chain() => Fires(Given.TwoHosted + """
        [FallbackChain(typeof(Two.Large))]
        public partial record Larger;

        [FallbackChain(typeof(One.Large), OverflowTo = [|typeof(Larger)|])]
        public partial record Chain;
        """, "'Larger' is no model, so prompts that do not fit into the chain Chain have nowhere to go. Name a record with [Model].");

    [Fact]
    public Task Models_and_chains_pass() => Silent(Given.TwoHosted + """
        [FallbackChain(typeof(Two.Large))]
        public partial record Inner;

        [FallbackChain(typeof(One.Large), typeof(Inner), OverflowTo = typeof(Two.Large))]
        public partial record Chain;

        [OpenClawConfig(Default = typeof(Chain), Image = typeof(One.Large))]
        public partial record Config
        {
            [Agent("main", Model = typeof(Chain))] public partial record Main;
        }
        """);

    [Fact]
    public Task A_whole_provider_may_be_allowed() => Silent(Given.TwoHosted + """
        [OpenClawConfig(Default = typeof(One.Large), Allow = [typeof(Two)])]
        public partial record Config;
        """);

    [Fact]
    public Task Any_other_type_may_not() => Fires(Given.TwoHosted + """
        [OpenClawConfig(Default = typeof(One.Large), Allow = [typeof(Two.Large), [|typeof(string)|]])]
        public partial record Config;
        """, "'String' stands as an allowed model of Config, but it has neither [Model] nor [FallbackChain]. OpenClaw would skip it without a word; name a model or a chain.");

    [Fact]
    public Task An_empty_entry_is_OCC1006_s() => Silent("""
        [FallbackChain(null!)]
        public partial record Chain;
        """);
}
