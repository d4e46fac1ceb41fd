namespace OpenClaw.Config.Analyzers.Tests.Rules.Compatibility;

public sealed class AliasesRestrictTests() : RuleTests("OCC7008")
{
    [Fact]
    public void A_primary_that_the_alias_map_lacks_fires() => FiresInJson(Json(
        """{ primary: [|"anthropic/claude-opus-4-6"|], fallbacks: ["openai/gpt-5.4"] }""", """{ "openai/gpt-5.4": { alias: "gpt" } }"""), "anthropic/claude-opus-4-6 (the primary) is missing from agents.defaults.models, whose only key acts as an allowlist while no modelPolicy is written: users cannot choose it, and sessions that had it are refused (\"model not allowed\"). Add \"anthropic/claude-opus-4-6\": {} there, or write \"modelPolicy\": {}.");

    [Fact]
    public void A_fallback_that_the_alias_map_lacks_fires_in_2026_4_too() => FiresInJson(
        Json("""{ primary: "anthropic/claude-opus-4-6", fallbacks: ["openai/gpt-5.4", [|"openai/gpt-5.4-mini"|]] }""", """{ "openai/gpt-5.4": {}, "anthropic/claude-opus-4-6": {} }"""),
        "openai/gpt-5.4-mini (fallback 2) is missing from agents.defaults.models, whose 2 keys act as an allowlist while no modelPolicy is written: users cannot choose it, and sessions that had it are refused (\"model not allowed\"). Add \"openai/gpt-5.4-mini\": {} there, or write \"modelPolicy\": {} (2026.9).",
        target: "2026.4");

    [Fact]
    public void A_map_that_has_them_all_passes() => SilentInJson(Json(
        """{ primary: "anthropic/claude-opus-4-6", fallbacks: ["openai/gpt-5.4"] }""", """{ "Anthropic/claude-opus-4-6": {}, "openai/gpt-5.4": { alias: "gpt" } }"""));

    [Fact]
    public void A_wildcard_passes() => SilentInJson(Json(
        """{ primary: "anthropic/claude-opus-4-6", fallbacks: ["openai/gpt-5.4"] }""", """{ "anthropic/*": {}, "openai/gpt-5.4": {} }"""));

    [Fact]
    public void An_empty_map_restricts_nothing() => SilentInJson(Json("\"anthropic/claude-opus-4-6\"", "{}"));

    [Fact]
    public void A_policy_opens_the_map() => SilentInJson(Json("\"anthropic/claude-opus-4-6\"", """{ "openai/gpt-5.4": {} }, modelPolicy: {}"""));

    [Fact]
    public void A_file_that_2026_9_has_migrated_is_not_restricted_by_its_map() => SilentInJson("""
        { meta: { migrations: { modelPolicyAllowlist: true } }, agents: { defaults: { model: "anthropic/claude-opus-4-6", models: { "openai/gpt-5.4": {} } } } }
        """);

    [Fact]
    public void The_chain_of_an_agent_is_not_judged_by_the_defaults() => SilentInJson("""
        { agents: { defaults: { model: "openai/gpt-5.4", models: { "openai/gpt-5.4": {} } }, list: [{ id: "main", default: true, model: { primary: "openai/gpt-5.4", fallbacks: [] } }] } }
        """);

    private static string Json(string model, string models) => $$"""
        { agents: { defaults: { model: {{model}}, models: {{models}} } } }
        """;
}
