namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class EmptyChainTests() : RuleTests("OCC1006")
{
    [Fact]
    public Task A_chain_without_a_primary_fires() => Fires("""
        [[|FallbackChain(null!)|]]
        public partial record Chain;
        """, "The chain Chain has no primary, so OpenClaw would answer with its own default model. Name the model that is tried first.");

    [Fact]
    public Task A_chain_with_one_passes() => Silent(Given.TwoHosted + """
        [FallbackChain(typeof(One.Large))]
        public partial record Chain;
        """);

    [Fact]
    public Task A_root_without_a_default_passes() => Silent("""
        [OpenClawConfig]
        public partial record Config;
        """);

    [Fact]
    public void Fallbacks_of_the_defaults_without_a_primary_fire() => FiresInJson("{ agents: { defaults: { model: [|{ fallbacks: [\"one/large\"] }|] } }, " + Given.TwoHostedJson + " }", "The chain agents.defaults.model has no primary, so OpenClaw would answer with its own default model. Name the model that is tried first.");

    [Fact]
    public void An_agent_s_fallbacks_alone_inherit_the_primary() => SilentInJson(
        "{ agents: { defaults: { model: \"one/large\" }, entries: { main: { model: { fallbacks: [\"two/large\"] } } } }, " + Given.TwoHostedJson + " }");

    [Fact]
    public void A_file_without_a_default_model_passes() => SilentInJson("{ " + Given.TwoHostedJson + " }");
}
