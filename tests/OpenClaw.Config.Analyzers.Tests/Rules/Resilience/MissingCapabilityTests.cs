namespace OpenClaw.Config.Analyzers.Tests.Rules.Resilience;

public sealed class MissingCapabilityTests() : RuleTests("OCC3005")
{
    private const string Models = """
        [Provider("one", "https://one.example/v1")]
        public partial record One
        {
            [Model("sees", ContextWindow = 200_000, Input = Inputs.Text | Inputs.Image, Reasoning = true), Compat(SupportsTools = true)] public partial record Sees;
        }

        [Provider("two", "https://two.example/v1")]
        public partial record Two
        {
            [Model("blind", ContextWindow = 200_000, Input = Inputs.Text, Reasoning = false), Compat(SupportsTools = false)] public partial record Blind;
            [Model("mute", ContextWindow = 200_000)] public partial record Mute;
        }


        """;

    [Fact]
    public Task A_hop_that_is_known_to_lack_images_fires() => Fires(Models + """
        [FallbackChain(typeof(One.Sees), [|typeof(Two.Blind)|], Needs = Capabilities.Images)]
        public partial record Chain;
        """, "The chain Chain needs image input, but two/blind (fallback 1) has no image input (declared): such requests fail on this hop. Name a model that has it, or "
            + "declare it where the source is wrong.");

    [Fact]
    public Task Everything_that_it_lacks_is_named() => Fires(Models + """
        [FallbackChain([|typeof(Two.Blind)|], typeof(One.Sees), Needs = Capabilities.Images | Capabilities.Tools | Capabilities.Reasoning)]
        public partial record Chain;
        """, "The chain Chain needs tools, image input and reasoning, but two/blind (the primary) has no tools, image input or reasoning (declared): such requests fail on "
            + "this hop. Name a model that has it, or declare it where the source is wrong.");

    [Fact]
    public Task A_hop_of_a_nested_chain_is_told_at_that_chain() => Fires(Models + """
        [FallbackChain(typeof(Two.Blind))] public partial record Inner;
        [FallbackChain(typeof(One.Sees), [|typeof(Inner)|], Needs = Capabilities.Images)] public partial record Outer;
        """, "The chain Outer needs image input, but two/blind (fallback 1) has no image input (declared): such requests fail on this hop. Name a model that has it, or "
            + "declare it where the source is wrong.");

    [Fact]
    public Task What_the_catalogue_knows_counts() => Fires("""
        [Provider("deepseek")]
        public partial record DeepSeek
        {
            [Model("deepseek-chat")] public partial record Chat;
        }

        [FallbackChain([|typeof(DeepSeek.Chat)|], Needs = Capabilities.Images)]
        public partial record Chain;
        """, "The chain Chain needs image input, but deepseek/deepseek-chat (the primary) has no image input (from the catalogue): such requests fail on this hop. Name a "
            + "model that has it, or declare it where the source is wrong.");

    [Fact]
    public Task What_an_agent_needs_its_chain_must_have() => Fires(Models + """
        [FallbackChain(typeof(One.Sees), typeof(Two.Blind))] public partial record Chain;

        [OpenClawConfig(Default = typeof(Chain))]
        public partial record Config
        {
            [Agent("eyes", Needs = [|Capabilities.Images|])] public partial record Eyes;
        }
        """, "The agent Eyes needs image input, but two/blind, fallback 1 of its chain, has no image input (declared): such requests fail on that hop. Give the agent a chain "
            + "whose every hop has it.");

    [Fact]
    public Task What_nobody_needs_may_lack() => Silent(Models + """
        [FallbackChain(typeof(One.Sees), typeof(Two.Blind))]
        public partial record Chain;
        """);

    [Fact]
    public Task Unknown_is_no_known_lack() => Silent(Models + """
        [FallbackChain(typeof(One.Sees), typeof(Two.Mute), Needs = Capabilities.Images)]
        public partial record Chain;
        """);
}
