namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class AliasShadowsReferenceTests() : RuleTests("OCC1009")
{
    [Fact]
    public Task Another_model_s_bare_id_fires() => Fires(Models("Alias = [|\"qwen3-coder\"|]"), "The alias 'qwen3-coder' of lmstudio/qwen3-72b is also how people name lmstudio/qwen3-coder. OpenClaw looks at aliases first, so that name gives "
            + "lmstudio/qwen3-72b; choose another alias.");

    [Fact]
    public Task Another_model_s_reference_fires() => Fires(Models("Alias = [|\"lmstudio/qwen3-coder\"|]"), "The alias 'lmstudio/qwen3-coder' of lmstudio/qwen3-72b is also how people name lmstudio/qwen3-coder. OpenClaw looks at aliases first, so that name gives "
            + "lmstudio/qwen3-72b; choose another alias.");

    [Fact]
    public Task Before_2026_9_references_come_first() => Silent(Models("Alias = \"lmstudio/qwen3-coder\""), target: "2026.4");

    [Fact]
    public Task Case_does_not_count() => Fires(Models("Alias = [|\"QWEN3-Coder\"|]"), "The alias 'QWEN3-Coder' of lmstudio/qwen3-72b is also how people name lmstudio/qwen3-coder. OpenClaw looks at aliases first, so that name gives "
            + "lmstudio/qwen3-72b; choose another alias.");

    [Theory]
    [InlineData("qwen3-72b")]
    [InlineData("lmstudio/qwen3-72b")]
    public Task A_model_s_own_id_passes(string alias) => Silent(Models($"Alias = \"{alias}\""));

    [Fact]
    public Task Any_other_alias_passes() => Silent(Models("Alias = \"best\""));

    [Fact]
    public void Another_row_s_id_fires_in_a_file() => FiresInJson(Json("[|\"b\"|]"), "The alias 'b' of lmstudio/a is also how people name lmstudio/b. OpenClaw looks at aliases first, so that name gives lmstudio/a; choose another alias.");

    [Fact]
    public void A_row_s_own_id_passes_in_a_file() => SilentInJson(Json("\"a\""));

    [Theory]
    [InlineData("anthropic/claude-opus-4-6", "openai/gpt-5.4", "anthropic/claude-opus-4-6")]
    [InlineData("openai/gpt-5.4", "openrouter/openai/gpt-5.4", "gpt-5.4")]
    public void A_model_that_has_only_an_entry_is_hidden_too(string hidden, string subject, string alias) => FiresInJson(
        $$"""{ agents: { defaults: { models: { "{{hidden}}": {}, "{{subject}}": { alias: [|"{{alias}}"|] } } } } }""",
        $"The alias '{alias}' of {subject} is also how people name {hidden}. OpenClaw looks at aliases first, so that name gives {subject}; choose another alias.");

    [Fact]
    public void A_bare_id_that_OpenClaw_would_not_find_passes() =>
        SilentInJson("""{ agents: { defaults: { models: { "anthropic/claude-opus-4-6": {}, "openrouter/anthropic/claude-opus-4-6": { alias: "claude-opus-4-6" } } } } }""");

    private static string Models(string arguments) => $$"""
        [Provider("lmstudio")]
        public partial record LmStudio
        {
            [Model("qwen3-72b", {{arguments}})] public partial record Qwen;
            [Model("qwen3-coder")] public partial record Coder;
        }
        """;

    private static string Json(string alias) => $$"""
        {
          agents: { defaults: { models: { "lmstudio/a": { alias: {{alias}} } } } },
          models: { providers: { lmstudio: { baseUrl: "http://127.0.0.1:1234/v1", models: [{ id: "a", name: "A" }, { id: "b", name: "B" }] } } },
        }
        """;
}
