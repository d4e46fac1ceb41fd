namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class AgentLosesFallbacksTests() : RuleTests("OCC1015")
{
    [Fact]
    public void An_agent_s_model_as_a_string_fires() => FiresInJson(Agent("[|\"one/large\"|]"), "The agent 'ops' names its model without \"fallbacks\" while the default chain has 1 fallback. OpenClaw 2026.9 drops them for this agent, 2026.4 adds them in "
            + "part. Write { primary: \"one/large\", fallbacks: [\"two/large\"] }, with [] where none are wanted.");

    [Fact]
    public void A_primary_alone_fires() => FiresInJson(Agent("[|{ primary: \"two/large\" }|]"), "The agent 'ops' names its model without \"fallbacks\" while the default chain has 1 fallback. OpenClaw 2026.9 drops them for this agent, 2026.4 adds them in "
            + "part. Write { primary: \"two/large\", fallbacks: [\"one/large\"] }, with [] where none are wanted.");

    [Fact]
    public void An_agent_of_the_list_is_judged_too() => FiresInJson("{ agents: { list: [{ id: \"ops\", model: [|\"one/large\"|] }], "
        + "defaults: { model: { primary: \"one/large\", fallbacks: [\"two/large\"] } } }, " + Given.TwoHostedJson + " }", "The agent 'ops' names its model without \"fallbacks\" while the default chain has 1 fallback. OpenClaw 2026.9 drops them for this agent, 2026.4 adds them in "
            + "part. Write { primary: \"one/large\", fallbacks: [\"two/large\"] }, with [] where none are wanted.");

    [Fact]
    public void Fallbacks_that_are_said_pass() => SilentInJson(Agent("{ primary: \"one/large\", fallbacks: [\"two/large\"] }"));

    [Fact]
    public void No_fallbacks_that_are_said_pass() => SilentInJson(Agent("{ primary: \"one/large\", fallbacks: [] }"));

    [Fact]
    public void Fallbacks_alone_inherit_the_primary() => SilentInJson(Agent("{ fallbacks: [\"two/large\"] }"));

    [Fact]
    public void An_agent_without_a_model_of_its_own_passes() =>
        SilentInJson("{ agents: { entries: { ops: {} }, defaults: { model: { primary: \"one/large\", fallbacks: [\"two/large\"] } } }, " + Given.TwoHostedJson + " }");

    [Fact]
    public void Where_the_default_has_no_fallbacks_none_are_lost() =>
        SilentInJson("{ agents: { entries: { ops: { model: \"two/large\" } }, defaults: { model: \"one/large\" } }, " + Given.TwoHostedJson + " }");

    private static string Agent(string model) => "{ agents: { entries: { ops: { model: " + model + " } }, "
        + "defaults: { model: { primary: \"one/large\", fallbacks: [\"two/large\"] } } }, " + Given.TwoHostedJson + " }";
}
