namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class UnknownProviderReferenceTests() : RuleTests("OCC1019")
{
    [Fact]
    public void A_provider_that_nobody_declares_fires() => FiresInJson(Chain("[|\"nowhere/ghost\"|]"), "'nowhere/ghost' (fallback 1): the provider 'nowhere' is neither declared under models.providers nor bundled in OpenClaw 2026.9.6. OpenClaw accepts the file and "
            + "skips the hop when it is needed. Declare the provider, install its plugin, or mend the name (nearest: cohere).");

    [Fact]
    public void A_misspelt_one_gets_the_nearest() => FiresInJson(Chain("[|\"antropic/claude-opus-4-6\"|]"), "'antropic/claude-opus-4-6' (fallback 1): the provider 'antropic' is neither declared under models.providers nor bundled in OpenClaw 2026.9.6. OpenClaw accepts "
            + "the file and skips the hop when it is needed. Declare the provider, install its plugin, or mend the name (nearest: anthropic).");

    [Fact]
    public void A_declared_one_that_resembles_it_is_offered() => FiresInJson("""
        {
          agents: { defaults: { model: [|"my-serv/m"|] } },
          models: { providers: { "my-server": { baseUrl: "http://127.0.0.1:8000/v1", models: [{ id: "m", name: "M", contextWindow: 64000 }] } } },
        }
        """, "'my-serv/m' (the primary): the provider 'my-serv' is neither declared under models.providers nor bundled in OpenClaw 2026.9.6. OpenClaw accepts the file and "
            + "skips the hop when it is needed. Declare the provider, install its plugin, or mend the name (nearest: my-server).");

    [Theory]
    [InlineData("utilityModel: [|'antropic/x'|]", " (the utility model)")]
    [InlineData("heartbeat: { model: [|'antropic/x'|] }", "")]
    [InlineData("compaction: { model: [|'antropic/x'|] }", "")]
    [InlineData("compaction: { memoryFlush: { model: [|'antropic/x'|] } }", "")]
    [InlineData("subagents: { model: [|'antropic/x'|] }", " (the primary)")]
    public void The_models_of_side_tasks_are_references_too(string setting, string place) => FiresInJson(
        $"{{ agents: {{ defaults: {{ {setting} }} }} }}",
        $"'antropic/x'{place}: the provider 'antropic' is neither declared under models.providers nor bundled in OpenClaw 2026.9.6. OpenClaw accepts the file and skips the hop when it is needed. "
            + "Declare the provider, install its plugin, or mend the name (nearest: anthropic).");

    [Fact]
    public void An_empty_utility_model_switches_it_off() => SilentInJson("{ agents: { defaults: { utilityModel: '' } } }");

    [Fact]
    public void A_bundled_provider_needs_no_declaration() => SilentInJson(Chain("\"openai/gpt-5.4\""));

    [Fact]
    public void A_declared_provider_passes() => SilentInJson("{ agents: { defaults: { model: { primary: \"one/large\", fallbacks: [\"two/large\"] } } }, " + Given.TwoHostedJson + " }");

    [Fact]
    public void Case_does_not_count() => SilentInJson("{ agents: { defaults: { model: { primary: \"ONE/large\", fallbacks: [\"two/large\"] } } }, " + Given.TwoHostedJson + " }");

    private static string Chain(string fallback) => $$"""{ agents: { defaults: { model: { primary: "anthropic/claude-opus-4-6", fallbacks: [{{fallback}}] } } } }""";
}
