namespace OpenClaw.Config.Analyzers.Tests.Rules.Resilience;

public sealed class CapabilityNarrowsTests() : RuleTests("OCC3006")
{
    [Fact]
    public Task A_fallback_known_to_take_no_tools_fires() => Fires(Models("Compat(SupportsTools = true)", "Compat(SupportsTools = false)") + """
        [FallbackChain(typeof(One.First), [|typeof(Two.Second)|])]
        public partial record Chain;
        """, "two/second (fallback 1 of Chain) takes no tools (declared), the primary one/first does: on this hop the agent can only talk. Name a model with tools, or "
            + "declare what the chain needs.");

    [Fact]
    public Task A_fallback_of_which_nobody_knows_passes() => Silent(Models("Compat(SupportsTools = true)", "Compat()") + """
        [FallbackChain(typeof(One.First), typeof(Two.Second))]
        public partial record Chain;
        """);

    [Fact]
    public Task A_primary_of_which_nobody_knows_promises_nothing() => Silent(Models("Compat()", "Compat(SupportsTools = false)") + """
        [FallbackChain(typeof(One.First), typeof(Two.Second))]
        public partial record Chain;
        """);

    [Fact]
    public Task A_primary_without_tools_loses_none() => Silent(Models("Compat(SupportsTools = false)", "Compat(SupportsTools = false)") + """
        [FallbackChain(typeof(One.First), typeof(Two.Second))]
        public partial record Chain;
        """);

    [Fact]
    public Task Where_the_chain_says_that_it_needs_tools_OCC3005_speaks() => Silent(Models("Compat(SupportsTools = true)", "Compat(SupportsTools = false)") + """
        [FallbackChain(typeof(One.First), typeof(Two.Second), Needs = Capabilities.Tools)]
        public partial record Chain;
        """);

    [Fact]
    public Task Images_count_only_where_they_are_needed() => Silent("""
        [Provider("one", "https://one.example/v1")]
        public partial record One { [Model("sees", ContextWindow = 200_000, Input = Inputs.Text | Inputs.Image)] public partial record Sees; }

        [Provider("two", "https://two.example/v1")]
        public partial record Two { [Model("blind", ContextWindow = 200_000, Input = Inputs.Text)] public partial record Blind; }

        [FallbackChain(typeof(One.Sees), typeof(Two.Blind))]
        public partial record Chain;
        """);

    [Fact]
    public void A_fallback_of_a_file_without_tools_fires() => FiresInJson(Json("[|\"two/second\"|]", "false"), "two/second (fallback 1 of agents.defaults.model) takes no tools (declared), the primary one/first does: on this hop the agent can only talk. Name a model with tools.");

    [Fact]
    public void A_fallback_with_tools_passes() => SilentInJson(Json("\"two/second\"", "true"));

    private static string Models(string first, string second) => $$"""
        [Provider("one", "https://one.example/v1")]
        public partial record One { [Model("first", ContextWindow = 200_000), {{first}}] public partial record First; }

        [Provider("two", "https://two.example/v1")]
        public partial record Two { [Model("second", ContextWindow = 200_000), {{second}}] public partial record Second; }


        """;

    private static string Json(string fallback, string tools) => $$"""
        {
          agents: { defaults: { model: { primary: "one/first", fallbacks: [{{fallback}}] } } },
          models: {
            providers: {
              one: { baseUrl: "https://one.example/v1", models: [{ id: "first", name: "F", contextWindow: 200000, compat: { supportsTools: true } }] },
              two: { baseUrl: "https://two.example/v1", models: [{ id: "second", name: "S", contextWindow: 200000, compat: { supportsTools: {{tools}} } }] },
            },
          },
        }
        """;
}
