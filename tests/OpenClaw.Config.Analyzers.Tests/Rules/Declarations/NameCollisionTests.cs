namespace OpenClaw.Config.Analyzers.Tests.Rules.Declarations;

public sealed class NameCollisionTests() : RuleTests("OCC9005")
{
    [Fact]
    public Task A_declaration_may_not_have_the_name_of_its_own_generated_member() => Fires("""
        [Provider("anthropic")] public partial record [|Descriptor|];
        """, "Descriptor gets a generated member of its own name, which C# does not allow. Choose another name.");

    [Fact]
    public Task A_nested_declaration_may_not_have_the_name_of_a_generated_member() => Fires("""
        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-opus-4-6")] public partial record [|Descriptor|];
        }
        """, "Descriptor stands in Anthropic, where the generator adds a member of that name. Choose another name.");

    [Theory]
    [InlineData("ModelRegistry")]
    [InlineData("RoutingTable")]
    [InlineData("OpenClawJson")]
    public Task A_root_has_members_of_its_own(string name) => Fires(
        $$"""
        [OpenClawConfig]
        public partial record Config
        {
            [Agent("main")] public partial record [|{{name}}|];
        }
        """,
        $"{name} stands in Config, where the generator adds a member of that name. Choose another name.");

    [Fact]
    public Task A_nested_declaration_may_not_have_the_name_of_a_record_s_member() => Fires("""
        [Provider("anthropic")]
        public partial record {|CS0102:Anthropic|}
        {
            [Model("claude-opus-4-6")] public partial record {|CS0542:[|PrintMembers|]|};
        }
        """, "PrintMembers stands in Anthropic, which has a member of that name, as every record; C# does not allow that. Choose another name.");

    [Fact]
    public Task A_nested_declaration_may_not_have_the_name_of_the_type_around_it() => Fires("""
        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-opus-4-6")] public partial record {|CS0542:[|Anthropic|]|};
        }
        """, "Anthropic stands in Anthropic, which has the same name; C# does not allow that. Choose another name.");

    [Fact]
    public Task A_member_of_ones_own_may_not_have_the_name_of_a_generated_one() => Fires("""
        [Provider("anthropic")]
        public partial record [|Anthropic|]
        {
            public static int Descriptor => 1;
        }
        """, "Anthropic has a member Descriptor of its own, where the generator adds one of that name. Rename yours.");

    [Fact]
    public Task Other_members_are_free() => Silent("""
        [Provider("anthropic")]
        public partial record Anthropic
        {
            public static int ModelRegistry => 1;
            [Model("claude-opus-4-6")] public partial record Opus;
        }
        """);

    [Fact]
    public Task One_name_in_two_places_is_fine() => Silent("""
        [Provider("one", "https://one.example/v1")] public partial record One { [Model("large")] public partial record Large; }
        [Provider("two", "https://two.example/v1")] public partial record Two { [Model("large")] public partial record Large; }
        """);
}
