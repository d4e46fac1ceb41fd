namespace OpenClaw.Config.Analyzers.Tests.Rules.Declarations;

public sealed class MustBeRecordTests() : RuleTests("OCC9002")
{
    [Fact]
    public Task A_class_fires() => Fires("""[Provider("anthropic")] public partial class [|Anthropic|];""", "Anthropic is a class; declarations are partial record classes, and nothing is generated for another kind. Write 'public partial record Anthropic'.");

    [Theory]
    [InlineData("record struct", "a record struct")]
    [InlineData("struct", "a struct")]
    [InlineData("interface", "an interface")]
    public Task Other_kinds_of_types_fire(string keyword, string name) => Fires(
        $"[Provider(\"anthropic\")] public partial {keyword} [|Anthropic|] {{ }}",
        $"Anthropic is {name}; declarations are partial record classes, and nothing is generated for another kind. Write 'public partial record Anthropic'.");

    [Fact]
    public Task Each_kind_of_declaration_is_told() => Fires("""
        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-opus-4-6")] public partial class [|Opus|];
        }

        [FallbackChain(typeof(Anthropic.Opus))] public partial class [|Chain|];

        [OpenClawConfig(Default = typeof(Chain))]
        public partial record Config
        {
            [Agent("main")] public partial class [|Main|];
        }
        """, ["Opus is a class; declarations are partial record classes, and nothing is generated for another kind. Write 'public partial record Opus'.", "Chain is a class; declarations are partial record classes, and nothing is generated for another kind. Write 'public partial record Chain'.", "Main is a class; declarations are partial record classes, and nothing is generated for another kind. Write 'public partial record Main'."]);

    [Fact]
    public Task A_record_class_passes() => Silent("""
        [Provider("anthropic")] public sealed partial record class Anthropic { [Model("claude-opus-4-6")] public abstract partial record Opus; }
        """);
}
