namespace OpenClaw.Config.Analyzers.Tests.Rules.Resilience;

public sealed class DeadlineUnreachableTests() : RuleTests("OCC3008")
{
    [Fact]
    public Task Attempts_that_take_longer_than_the_deadline_fire() => Fires(Given.TwoHosted + """
        [FallbackChain(typeof(One.Large), typeof(Two.Large), DeadlineSeconds = [|59|], AttemptSeconds = 30)]
        public partial record Chain;
        """, "The chain Chain has a deadline of 59 s, but its attempts can take 60 s (one/large 30 s and two/large 30 s): later hops may never be tried. Raise the deadline, "
            + "or lower AttemptSeconds or Retries.");

    [Fact]
    public Task Exactly_the_deadline_passes() => Silent(Given.TwoHosted + """
        [FallbackChain(typeof(One.Large), typeof(Two.Large), DeadlineSeconds = 60, AttemptSeconds = 30)]
        public partial record Chain;
        """);

    [Fact]
    public Task Retries_count() => Fires(Given.TwoHosted + """
        [FallbackChain(typeof(One.Large), typeof(Two.Large), DeadlineSeconds = [|60|], AttemptSeconds = 20, Retries = 1)]
        public partial record Chain;
        """, "The chain Chain has a deadline of 60 s, but its attempts can take 80 s (one/large 2 × 20 s and two/large 2 × 20 s): later hops may never be tried. Raise the "
            + "deadline, or lower AttemptSeconds or Retries.");

    [Fact]
    public Task A_hop_s_own_patience_counts_for_it() => Fires(Given.TwoHosted + """
        [FallbackChain(typeof(One.Large), typeof(Two.Large), DeadlineSeconds = [|60|], AttemptSeconds = 10)]
        [Hop(typeof(Two.Large), AttemptSeconds = 55)]
        public partial record Chain;
        """, "The chain Chain has a deadline of 60 s, but its attempts can take 65 s (one/large 10 s and two/large 55 s): later hops may never be tried. Raise the deadline, "
            + "or lower AttemptSeconds or Retries.");

    [Fact]
    public Task A_provider_s_timeout_counts_where_the_chain_says_nothing() => Fires("""
        [Provider("one", "https://one.example/v1", TimeoutSeconds = 90)]
        public partial record One { [Model("large", ContextWindow = 200_000)] public partial record Large; }

        [FallbackChain(typeof(One.Large), DeadlineSeconds = [|60|])]
        public partial record Chain;
        """, "The chain Chain has a deadline of 60 s, but its attempts can take 90 s (one/large 90 s): later hops may never be tried. Raise the deadline, or lower "
            + "AttemptSeconds or Retries.");

    [Fact]
    public Task A_hop_whose_time_nobody_limits_is_not_counted() => Silent(Given.TwoHosted + """
        [FallbackChain(typeof(One.Large), typeof(Two.Large), DeadlineSeconds = 10)]
        public partial record Chain;
        """);

    [Fact]
    public Task Without_a_deadline_nothing_is_too_long() => Silent(Given.TwoHosted + """
        [FallbackChain(typeof(One.Large), typeof(Two.Large), AttemptSeconds = 3_600)]
        public partial record Chain;
        """);
}
