namespace OpenClaw.Config.Analyzers.Tests.Rules.Resilience;

public sealed class CapabilityUnknownTests() : RuleTests("OCC3007")
{
    private const string Models = """
        [Provider("one", "https://one.example/v1")]
        public partial record One
        {
            [Model("sees", ContextWindow = 200_000, Input = Inputs.Text | Inputs.Image)] public partial record Sees;
        }

        [Provider("two", "https://two.example/v1")]
        public partial record Two
        {
            [Model("blind", ContextWindow = 200_000, Input = Inputs.Text)] public partial record Blind;
            [Model("mute", ContextWindow = 200_000)] public partial record Mute;
        }


        """;

    [Fact]
    public Task A_need_that_nobody_can_tell_of_a_hop_fires() => Fires(Models + """
        [FallbackChain(typeof(One.Sees), [|typeof(Two.Mute)|], Needs = Capabilities.Images)]
        public partial record Chain;
        """, "The chain Chain needs image input; whether two/mute (fallback 1) has image input nobody says, so the chain is not proven. Declare it on the model (Input, "
            + "Reasoning, [Compat(SupportsTools = …)]).");

    [Fact]
    public Task Everything_unknown_is_named() => Fires(Models + """
        [FallbackChain([|typeof(Two.Mute)|], Needs = Capabilities.Images | Capabilities.Tools)]
        public partial record Chain;
        """, "The chain Chain needs tools and image input; whether two/mute (the primary) has tools or image input nobody says, so the chain is not proven. Declare it on the "
            + "model (Input, Reasoning, [Compat(SupportsTools = …)]).");

    [Fact]
    public Task A_known_yes_passes() => Silent(Models + """
        [FallbackChain(typeof(One.Sees), Needs = Capabilities.Images)]
        public partial record Chain;
        """);

    [Fact]
    public Task A_known_no_is_OCC3005_s() => Silent(Models + """
        [FallbackChain(typeof(One.Sees), typeof(Two.Blind), Needs = Capabilities.Images)]
        public partial record Chain;
        """);

    [Fact]
    public Task What_nobody_needs_nobody_must_know() => Silent(Models + """
        [FallbackChain(typeof(One.Sees), typeof(Two.Mute))]
        public partial record Chain;
        """);
}
