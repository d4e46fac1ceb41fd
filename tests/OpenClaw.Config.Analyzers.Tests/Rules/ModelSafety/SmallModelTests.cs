namespace OpenClaw.Config.Analyzers.Tests.Rules.ModelSafety;

public sealed class SmallModelTests() : RuleTests("OCC4001")
{
    [Fact]
    public Task A_size_that_the_id_says_fires() => Fires(Model("""[|"qwen3-8b"|]"""), "lmstudio/qwen3-8b has 8B parameters (read from its id); up to 40B is small. Small models follow injected instructions more readily. Use the largest variant that you can run, or keep it from web tools and untrusted input.");

    [Fact]
    public Task Exactly_40_billions_are_small() => Fires(Model("""
        "my-local-model", Size = [|"40B"|]
        """), "lmstudio/my-local-model has 40B parameters (declared); up to 40B is small. Small models follow injected instructions more readily. Use the largest variant that you can run, or keep it from web tools and untrusted input.");

    [Fact]
    public Task More_than_40_billions_are_not() => Silent(Model("""
        "my-local-model", Size = "40.1B"
        """));

    [Fact]
    public Task A_declared_size_counts_before_the_id() => Silent(Model("""
        "qwen3-8b", Size = "72B"
        """));

    [Fact]
    public Task Of_a_mixture_of_experts_all_parameters_count() => Fires(Model("""[|"qwen3-30b-a3b"|]"""), "lmstudio/qwen3-30b-a3b has 30B parameters (read from its id); up to 40B is small. Small models follow injected instructions more readily. Use the largest variant that you can run, or keep it from web tools and untrusted input.");

    [Fact]
    public Task A_large_mixture_of_experts_with_few_active_parameters_is_not_small() => Silent(Model("\"qwen3-235b-a22b\""));

    [Fact]
    public Task A_size_that_the_makers_publish_counts() => Fires(Model("""[|"phi4"|]"""), "lmstudio/phi4 has 14B parameters (published for that name); up to 40B is small. Small models follow injected instructions more readily. Use the largest variant that you can run, or keep it from web tools and untrusted input.");

    [Fact]
    public Task An_unknown_size_proves_nothing() => Silent(Model("\"my-local-model\""));

    [Fact]
    public Task An_embedding_model_writes_nothing() => Silent(Model("\"qwen3-embedding-8b\""));

    [Fact]
    public Task A_hosted_model_is_judged_too() => Fires("""
        [Provider("groq")]
        public partial record Groq
        {
            [Model([|"llama-3.1-8b-instant"|])] public partial record Instant;
        }
        """, "groq/llama-3.1-8b-instant has 8B parameters (read from its id); up to 40B is small. Small models follow injected instructions more readily. Use the largest variant that you can run, or keep it from web tools and untrusted input.");

    [Fact]
    public Task The_limit_can_be_lowered() => Silent(Model("\"qwen3-8b\""), "openclaw_config.small_model_billions = 7");

    [Fact]
    public Task The_limit_can_be_raised() => Fires(Model("""[|"qwen3-72b"|]"""), "lmstudio/qwen3-72b has 72B parameters (read from its id); up to 100B is small. Small models follow injected instructions more readily. Use the largest variant that you can run, or keep it from web tools and untrusted input.", "openclaw_config.small_model_billions = 100");

    [Fact]
    public void A_row_of_a_file_fires() => FiresInJson("""
        { models: { providers: { lmstudio: { baseUrl: "http://127.0.0.1:1234/v1", models: [{ id: [|"qwen3-8b"|], name: "Q" }, { id: "qwen3-72b", name: "Q" }] } } } }
        """, "lmstudio/qwen3-8b has 8B parameters (read from its id); up to 40B is small. Small models follow injected instructions more readily. Use the largest variant that you can run, or keep it from web tools and untrusted input.");

    [Fact]
    public void A_model_that_only_a_chain_names_fires_there() => FiresInJson("""
        { agents: { defaults: { model: { primary: "anthropic/claude-opus-4-6", fallbacks: [[|"groq/llama-3.1-8b-instant"|]] } } } }
        """, "groq/llama-3.1-8b-instant has 8B parameters (read from its id); up to 40B is small. Small models follow injected instructions more readily. Use the largest variant that you can run, or keep it from web tools and untrusted input.");

    [Fact]
    public void A_model_that_only_the_alias_map_names_is_not_judged() => SilentInJson("""
        { agents: { defaults: { model: "anthropic/claude-opus-4-6", models: { "anthropic/claude-opus-4-6": {}, "groq/llama-3.1-8b-instant": { alias: "fast" } } } } }
        """);

    private static string Model(string arguments) => $$"""
        [Provider("lmstudio", "http://127.0.0.1:1234/v1")]
        public partial record LmStudio
        {
            [Model({{arguments.Trim()}})] public partial record Local;
        }
        """;
}
