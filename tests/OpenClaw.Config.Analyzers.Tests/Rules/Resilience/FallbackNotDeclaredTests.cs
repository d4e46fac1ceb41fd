namespace OpenClaw.Config.Analyzers.Tests.Rules.Resilience;

public sealed class FallbackNotDeclaredTests() : RuleTests("OCC3010")
{
    [Fact]
    public Task An_image_model_alone_fires() => Fires(Given.TwoHosted + """
        [OpenClawConfig(Image = [|typeof(One.Large)|])]
        public partial record Config;
        """, "The image model one/large has no fallback: when it fails, such messages get no answer. Name a chain instead.");

    [Fact]
    public Task A_PDF_model_alone_fires() => Fires(Given.TwoHosted + """
        [OpenClawConfig(Pdf = [|typeof(One.Large)|])]
        public partial record Config;
        """, "The PDF model one/large has no fallback: when it fails, such messages get no answer. Name a chain instead.");

    [Fact]
    public Task A_chain_of_two_passes() => Silent(Given.TwoHosted + """
        [FallbackChain(typeof(One.Large), typeof(Two.Large))] public partial record Eyes;
        [OpenClawConfig(Image = typeof(Eyes), Pdf = typeof(Eyes))] public partial record Config;
        """);

    [Fact]
    public Task A_utility_model_is_a_bare_string_in_OpenClaw_and_can_have_none() => Silent(Given.TwoHosted + """
        [OpenClawConfig(Utility = typeof(One.Large))]
        public partial record Config;
        """);

    [Fact]
    public void An_image_model_alone_fires_in_a_file() => FiresInJson("""{ agents: { defaults: { imageModel: [|"openai/gpt-5.4"|] } } }""", "The image model openai/gpt-5.4 has no fallback: when it fails, such messages get no answer. Write { primary: \"openai/gpt-5.4\", fallbacks: […] }, with [] "
            + "where none are wanted.");

    [Fact]
    public void A_PDF_model_alone_fires_in_a_file() => FiresInJson("""{ agents: { defaults: { pdfModel: [|{ primary: "openai/gpt-5.4" }|] } } }""", "The PDF model openai/gpt-5.4 has no fallback: when it fails, such messages get no answer. Write { primary: \"openai/gpt-5.4\", fallbacks: […] }, with [] where "
            + "none are wanted.");

    [Fact]
    public void Fallbacks_pass() => SilentInJson("""{ agents: { defaults: { imageModel: { primary: "openai/gpt-5.4", fallbacks: ["anthropic/claude-opus-4-6"] } } } }""");

    [Fact]
    public void No_fallbacks_that_are_said_pass() => SilentInJson("""{ agents: { defaults: { imageModel: { primary: "openai/gpt-5.4", fallbacks: [] } } } }""");

    [Fact]
    public void A_utility_model_passes() => SilentInJson("""{ agents: { defaults: { utilityModel: "openai/gpt-5.4" } } }""");
}
