namespace OpenClaw.Config.Analyzers.Tests.Rules.Declarations;

public sealed class UnsupportedDeclarationTests() : RuleTests("OCC9003")
{
    [Fact]
    public Task A_generic_record_fires() => Fires("""[Provider("anthropic")] public partial record [|Anthropic|]<T>;""", "Anthropic has type parameters: one declaration would be many types. Remove them.");

    [Fact]
    public Task A_record_in_a_generic_type_fires() => Fires("""
        public partial class Catalogue<T>
        {
            [Provider("anthropic")] public partial record [|Anthropic|];
        }
        """, "Anthropic stands in a generic type: one declaration would be many types. Move it out.");

    [Fact]
    public Task A_file_local_record_fires() => Fires("""[Provider("anthropic")] file partial record [|Anthropic|];""", "Anthropic is visible in its own file only ('file'), and generated code stands in another. Write 'internal'.");

    [Fact]
    public Task A_nested_record_that_says_nothing_is_private() => Fires("""
        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-opus-4-6")] partial record [|Opus|];
        }
        """, "Opus or a type around it is private or protected (nested records are private unless they say otherwise), so generated code cannot name it. Write 'public' or 'internal'.");

    [Theory]
    [InlineData("private")]
    [InlineData("protected")]
    [InlineData("private protected")]
    [InlineData("protected internal")]
    public Task A_hidden_record_fires(string accessibility) => Fires(
        $$"""
        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-opus-4-6")] {{accessibility}} partial record [|Opus|];
        }
        """,
        "Opus or a type around it is private or protected (nested records are private unless they say otherwise), so generated code cannot name it. Write 'public' or 'internal'.");

    [Fact]
    public Task What_stands_in_a_hidden_type_is_hidden() => Fires("""
        public partial class Outer
        {
            private partial class Inner
            {
                [Provider("anthropic")] public partial record [|Anthropic|];
            }
        }
        """, "Anthropic or a type around it is private or protected (nested records are private unless they say otherwise), so generated code cannot name it. Write 'public' or 'internal'.");

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    public Task What_generated_code_can_name_passes(string accessibility) => Silent($$"""
        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-opus-4-6")] {{accessibility}} partial record Opus;
        }
        """);
}
