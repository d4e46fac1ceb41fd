namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class UndeclaredModelReferenceTests() : RuleTests("OCC1020")
{
    [Fact]
    public void A_model_that_its_provider_does_not_list_fires() =>
        FiresInJson("{ agents: { defaults: { model: { primary: \"one/large\", fallbacks: [[|\"two/larg\"|]] } } }, " + Given.TwoHostedJson + " }", "'two/larg' (fallback 1): models.providers.two lists 1 model, but not this one. OpenClaw sends the name as it is and assumes a window of 200,000 tokens. "
            + "Nearest: large. Add a row for it, or mend the name.");

    [Fact]
    public void The_nearest_three_rows_are_named() => FiresInJson("""
        {
          agents: { defaults: { model: [|"one/qwen"|] } },
          models: { providers: { one: { baseUrl: "https://one.example/v1", models: [
            { id: "qwen3", name: "Q", contextWindow: 64000 }, { id: "qwen2", name: "Q", contextWindow: 64000 },
            { id: "llama-3.1-405b", name: "L", contextWindow: 64000 }, { id: "glm-4.7", name: "G", contextWindow: 64000 },
          ] } } },
        }
        """, "'one/qwen' (the primary): models.providers.one lists 4 models, but not this one. OpenClaw sends the name as it is and assumes a window of 200,000 tokens. "
            + "Nearest: qwen2, qwen3 and glm-4.7. Add a row for it, or mend the name.");

    [Theory]
    [InlineData("utilityModel: [|'two/larg'|]", " (the utility model)")]
    [InlineData("heartbeat: { model: [|'two/larg'|] }", "")]
    public void The_models_of_side_tasks_are_references_too(string setting, string place) => FiresInJson(
        $"{{ agents: {{ defaults: {{ {setting} }} }}, " + Given.TwoHostedJson + " }",
        $"'two/larg'{place}: models.providers.two lists 1 model, but not this one. OpenClaw sends the name as it is and assumes a window of 200,000 tokens. Nearest: large. Add a row for it, or mend the name.");

    [Fact]
    public void A_listed_model_passes() => SilentInJson("{ agents: { defaults: { model: { primary: \"one/large\", fallbacks: [\"two/large\"] } } }, " + Given.TwoHostedJson + " }");

    [Fact]
    public void A_provider_that_lists_nothing_says_nothing() => SilentInJson("""
        { agents: { defaults: { model: "one/any" } }, models: { providers: { one: { baseUrl: "https://one.example/v1", models: [] } } } }
        """);

    [Fact]
    public void A_server_that_is_asked_for_its_models_may_have_more() => SilentInJson("""
        {
          agents: { defaults: { model: "ollama/other" } },
          models: { providers: { ollama: { baseUrl: "http://127.0.0.1:11434", api: "ollama", models: [{ id: "qwen3", name: "Q", contextWindow: 64000 }] } } },
        }
        """);

    [Fact]
    public void A_bundled_catalogue_may_have_it() => SilentInJson("""
        {
          agents: { defaults: { model: "anthropic/claude-opus-4-6" } },
          models: { providers: { anthropic: { models: [{ id: "claude-sonnet-4-6", name: "S" }] } } },
        }
        """);

    [Fact]
    public void A_provider_that_nobody_declares_is_OCC1019_s() => SilentInJson("""{ agents: { defaults: { model: "nowhere/ghost" } } }""");
}
