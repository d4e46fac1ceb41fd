namespace OpenClaw.Config.Analyzers.Tests.Rules.ModelSafety;

public sealed class AuditWillFlagTests() : RuleTests("OCC4004")
{
    [Fact]
    public Task A_weak_tier_fires() => Fires(Hop("""[|"gpt-4o"|]"""), "\"openclaw security audit\" will report models.weak_tier for openai/gpt-4o: by its name it takes the model for a tier that is easier to inject. Choose another model or deny it web tools; where it is fine, suppress the check (security.audit.suppressions, 2026.9 only).");

    [Fact]
    public Task A_legacy_model_fires() => Fires(Hop("""[|"gpt-3.5-turbo"|]"""), "\"openclaw security audit\" will report models.legacy and models.weak_tier for openai/gpt-3.5-turbo: by its name it takes the model for outdated and for a tier that is easier to inject. Choose another model or deny it web tools; where it is fine, suppress the check (security.audit.suppressions, 2026.9 only).");

    [Fact]
    public Task A_size_up_to_300B_fires_though_it_is_not_small_for_us() => Fires(Hop("""[|"llama-3.1-70b-instruct"|]"""), "\"openclaw security audit\" will report models.small_params for openai/llama-3.1-70b-instruct: by its name it takes the model for small (70B, the limit is 300B). Choose another model or deny it web tools; where it is fine, suppress the check (security.audit.suppressions, 2026.9 only).");

    [Fact]
    public Task More_than_300B_pass() => Silent(Hop("\"llama-3.1-405b-instruct\""));

    [Fact]
    public Task A_current_model_passes() => Silent(Hop("\"gpt-5.4\""));

    [Fact]
    public Task Where_the_rule_about_small_models_speaks_this_one_does_not() => Silent(Hop("\"llama-3.1-8b-instruct\""));

    [Fact]
    public Task Where_the_rule_about_quantization_speaks_this_one_does_not() => Silent(Hop("\"llama-3.1-70b-instruct-q3_k_m\""));

    [Fact]
    public Task A_model_that_no_chain_uses_passes() => Silent("""
        [Provider("openai")]
        public partial record OpenAI
        {
            [Model("gpt-4o", ContextWindow = 128_000)] public partial record Gpt;
        }
        """);

    [Fact]
    public void A_hop_of_a_file_fires_where_it_is_declared() => FiresInJson("""
        {
          agents: { defaults: { model: "one/large-70b" } },
          models: { providers: { one: { baseUrl: "https://one.example/v1", models: [{ id: [|"large-70b"|], name: "Large", contextWindow: 200000 }] } } },
        }
        """, "\"openclaw security audit\" will report models.small_params for one/large-70b: by its name it takes the model for small (70B, the limit is 300B). Choose another model or deny it web tools; where it is fine, suppress the check (security.audit.suppressions).");

    [Fact]
    public void A_hop_that_is_not_declared_fires_where_it_is_named() => FiresInJson("""
        { agents: { defaults: { model: { primary: "openai/gpt-5.4", fallbacks: [[|"openai/gpt-4o"|]] } } } }
        """, "\"openclaw security audit\" will report models.weak_tier for openai/gpt-4o: by its name it takes the model for a tier that is easier to inject. Choose another model or deny it web tools; where it is fine, suppress the check (security.audit.suppressions).");

    [Fact]
    public void A_current_model_in_a_file_passes() => SilentInJson("""
        { agents: { defaults: { model: "openai/gpt-5.4" } } }
        """);

    [Fact]
    public void The_audit_passes_small_image_models_over() => SilentInJson("""
        { agents: { defaults: { model: "openai/gpt-5.4", imageModel: "one/large-70b" } } }
        """);

    [Fact]
    public void A_weak_image_model_is_told_all_the_same() => FiresInJson("""
        { agents: { defaults: { model: "openai/gpt-5.4", imageModel: [|"openai/gpt-4o"|] } } }
        """, "\"openclaw security audit\" will report models.weak_tier for openai/gpt-4o: by its name it takes the model for a tier that is easier to inject. Choose another model or deny it web tools; where it is fine, suppress the check (security.audit.suppressions).");

    [Fact]
    public Task In_2026_4_there_is_nothing_to_suppress_it_with() => Fires(Hop("""[|"gpt-4o"|]"""), "\"openclaw security audit\" will report models.weak_tier for openai/gpt-4o: by its name it takes the model for a tier that is easier to inject. Choose another model or deny it web tools.", target: "2026.4");

    private static string Hop(string id) => $$"""
        [Provider("openai")]
        public partial record OpenAI
        {
            [Model({{id}}, ContextWindow = 128_000)] public partial record Gpt;
        }

        [FallbackChain(typeof(OpenAI.Gpt))]
        public partial record Chain;
        """;
}
