namespace OpenClaw.Config.Analyzers.Tests.Rules.Structure;

public sealed class DuplicateAliasTests() : RuleTests("OCC1004")
{
    [Fact]
    public Task One_alias_of_two_models_fires_on_both_whatever_the_case() => Fires(Models("Alias = [|\"Best\"|]", "Alias = [|\"best\"|]"), ["The alias 'Best' belongs to anthropic/claude-sonnet-4-6 too (case does not count). In OpenClaw the last one wins without a word; give each model an alias of its own.", "The alias 'best' belongs to anthropic/claude-opus-4-6 too (case does not count). In OpenClaw the last one wins without a word; give each model an alias of its own."]);

    [Fact]
    public Task Other_aliases_pass() => Silent(Models("Alias = \"Opus\"", "Alias = \"Sonnet\""));

    [Fact]
    public Task No_alias_is_no_alias_twice() => Silent(Models("Alias = \"\"", "Alias = \"\""));

    [Fact]
    public Task Two_roots_may_each_have_one() => Silent("""
        namespace A
        {
            [Provider("one", "https://one.example/v1")] public partial record One { [Model("m", Alias = "best", ContextWindow = 64_000)] public partial record M; }
            [OpenClawConfig(Default = typeof(One.M), File = "a.openclaw.json")] public partial record Config;
        }

        namespace B
        {
            [Provider("two", "https://two.example/v1")] public partial record Two { [Model("m", Alias = "best", ContextWindow = 64_000)] public partial record M; }
            [OpenClawConfig(Default = typeof(Two.M), File = "b.openclaw.json")] public partial record Config;
        }
        """);

    [Fact]
    public void One_alias_of_two_entries_of_a_file_fires() => FiresInJson("""
        { agents: { defaults: { models: { "anthropic/claude-opus-4-6": { alias: [|"best"|] }, "anthropic/claude-sonnet-4-6": { alias: [|"BEST"|] } } } } }
        """, ["The alias 'best' belongs to anthropic/claude-sonnet-4-6 too (case does not count). In OpenClaw the last one wins without a word; give each model an alias of its own.", "The alias 'BEST' belongs to anthropic/claude-opus-4-6 too (case does not count). In OpenClaw the last one wins without a word; give each model an alias of its own."]);

    [Fact]
    public void Other_aliases_of_a_file_pass() => SilentInJson("""
        { agents: { defaults: { models: { "anthropic/claude-opus-4-6": { alias: "opus" }, "anthropic/claude-sonnet-4-6": { alias: "sonnet" } } } } }
        """);

    private static string Models(string first, string second) => $$"""
        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-opus-4-6", {{first}})] public partial record Opus;
            [Model("claude-sonnet-4-6", {{second}})] public partial record Sonnet;
        }
        """;
}
