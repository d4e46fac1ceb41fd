namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class ChainCycleTests() : RuleTests("OCC1016")
{
    [Fact]
    public Task A_chain_in_itself_fires() => Fires(Given.TwoHosted + """
        [FallbackChain(typeof(One.Large), [|typeof(Chain)|])]
        public partial record Chain;
        """, "The chain Chain includes itself: Chain → Chain. It has no end, so the generator cuts it here and hops may be missing. Take it out.");

    [Fact]
    public Task Two_chains_that_include_each_other_fire_both() => Fires(Given.TwoHosted + """
        [FallbackChain(typeof(One.Large), [|typeof(Second)|])]
        public partial record First;

        [FallbackChain(typeof(Two.Large), [|typeof(First)|])]
        public partial record Second;
        """, ["The chain First includes itself: First → Second → First. It has no end, so the generator cuts it here and hops may be missing. Take one of them out of the other.", "The chain Second includes itself: Second → First → Second. It has no end, so the generator cuts it here and hops may be missing. Take one of them out of the other."]);

    [Fact]
    public Task A_ring_of_three_fires_at_each() => Fires(Given.TwoHosted + """
        [FallbackChain(typeof(One.Large), [|typeof(B)|])] public partial record A;
        [FallbackChain(typeof(One.Large), [|typeof(C)|])] public partial record B;
        [FallbackChain(typeof(One.Large), [|typeof(A)|])] public partial record C;
        """, ["The chain A includes itself: A → B → C → A. It has no end, so the generator cuts it here and hops may be missing. Take one of them out of the other.", "The chain B includes itself: B → C → A → B. It has no end, so the generator cuts it here and hops may be missing. Take one of them out of the other.", "The chain C includes itself: C → A → B → C. It has no end, so the generator cuts it here and hops may be missing. Take one of them out of the other."]);

    [Fact]
    public Task A_chain_that_leads_into_a_ring_is_not_told() => Fires(Given.TwoHosted + """
        [FallbackChain(typeof(One.Large), [|typeof(Ring)|])] public partial record Ring;
        [FallbackChain(typeof(One.Large), typeof(Ring))] public partial record Outer;
        """, "The chain Ring includes itself: Ring → Ring. It has no end, so the generator cuts it here and hops may be missing. Take it out.");

    [Fact]
    public Task One_chain_in_two_others_is_no_cycle() => Silent(Given.TwoHosted + """
        [FallbackChain(typeof(One.Large))] public partial record Inner;
        [FallbackChain(typeof(Two.Large), typeof(Inner))] public partial record Left;
        [FallbackChain(typeof(Two.Large), typeof(Inner))] public partial record Right;
        [FallbackChain(typeof(Two.Large), typeof(Left), typeof(Right))] public partial record Outer;
        """);
}
