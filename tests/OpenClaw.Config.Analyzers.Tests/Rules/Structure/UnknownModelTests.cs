namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class UnknownModelTests() : RuleTests("OCC1018")
{
    [Fact]
    public Task A_typo_in_the_id_of_a_known_provider_s_model_fires() => Fires(Anthropic("[|\"claude-opus-46\"|]"), "The catalogue knows the models of 'anthropic', but none with the id 'claude-opus-46'. If it is a typo, the provider answers 404 and the chain silently goes on; "
            + "if it is new, declare its window. Nearest known: 'claude-opus-4-6', 'claude-opus-4-0' and 'claude-opus-4-1'.");

    [Fact]
    public Task A_known_model_passes() => Silent(Anthropic("\"claude-opus-4-6\""));

    [Theory]
    [InlineData("openrouter/deepseek/deepseek-r1:nitro")]
    [InlineData("openrouter/deepseek/deepseek-r1:online")]
    public void A_word_that_only_routes_passes(string reference) => SilentInJson($$"""{ agents: { defaults: { model: "{{reference}}" } } }""");

    [Fact]
    public void Any_other_word_is_another_model() => FiresInJson(
        """{ agents: { defaults: { model: [|"openrouter/deepseek/deepseek-r1:nirto"|] } } }""",
        "The catalogue knows the models of 'openrouter', but none with the id 'deepseek/deepseek-r1:nirto'. If it is a typo, the provider answers 404 and the chain silently goes on; "
            + "if it is new, declare its window. Nearest known: 'deepseek/deepseek-r1', 'deepseek/deepseek-r1-0528' and 'deepseek/deepseek-v4-pro'.");

    [Fact]
    public Task A_declared_window_says_that_the_model_is_meant() => Silent(Anthropic("\"claude-opus-46\", ContextWindow = 200_000"));

    [Fact]
    public Task A_server_of_one_s_own_may_have_any_model() => Silent("""
        [Provider("my-server", "http://127.0.0.1:8000/v1")]
        public partial record MyServer
        {
            [Model("claude-opus-46")] public partial record Any;
        }
        """);

    [Fact]
    public Task So_may_a_known_provider_s_id_at_another_endpoint() => Silent("""
        [Provider("anthropic", "http://127.0.0.1:8000")]
        public partial record Proxy
        {
            [Model("claude-opus-46")] public partial record Any;
        }
        """);

    [Fact]
    public void A_hop_of_a_file_fires() => FiresInJson("""{ agents: { defaults: { model: [|"anthropic/claude-opus-46"|] } } }""", "The catalogue knows the models of 'anthropic', but none with the id 'claude-opus-46'. If it is a typo, the provider answers 404 and the chain silently goes on; "
            + "if it is new, declare its window. Nearest known: 'claude-opus-4-6', 'claude-opus-4-0' and 'claude-opus-4-1'.");

    [Fact]
    public void A_row_of_a_file_fires() => FiresInJson("""{ models: { providers: { anthropic: { models: [{ id: [|"claude-opus-46"|], name: "Opus" }] } } } }""", "The catalogue knows the models of 'anthropic', but none with the id 'claude-opus-46'. If it is a typo, the provider answers 404 and the chain silently goes on; "
            + "if it is new, declare its window. Nearest known: 'claude-opus-4-6', 'claude-opus-4-0' and 'claude-opus-4-1'.");

    [Fact]
    public void An_entry_that_is_no_hop_is_not_told() => SilentInJson("""{ agents: { defaults: { models: { "anthropic/claude-opus-46": { alias: "opus" } } } } }""");

    [Fact]
    public void A_known_model_passes_in_a_file() => SilentInJson("""{ agents: { defaults: { model: "anthropic/claude-opus-4-6" } } }""");

    private static string Anthropic(string arguments) => $$"""
        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model({{arguments}})] public partial record Opus;
        }
        """;
}
