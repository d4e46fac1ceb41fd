using OpenClaw.Config.TestKit.Analysis;

namespace OpenClaw.Config.Analyzers.Tests.Rules;

public class NameCollisionTests
{
    [Fact]
    public Task A_declaration_may_not_have_the_name_of_its_own_generated_member() =>
        RuleVerifier.VerifyAsync("OCC9005", """[Provider("anthropic")] public partial record [|Descriptor|];""");

    [Fact]
    public Task A_member_of_ones_own_may_not_have_the_name_of_a_generated_one() => RuleVerifier.VerifyAsync("OCC9005", """
        [Provider("anthropic")]
        public partial record [|Anthropic|]
        {
            public static int Descriptor => 1;
        }
        """);

    [Fact]
    public Task Other_members_are_free() => RuleVerifier.VerifyAsync("OCC9005", """
        [Provider("anthropic")]
        public partial record Anthropic
        {
            public static int ModelRegistry => 1;
            [Model("claude-opus-4-6")] public partial record Opus;
        }
        """);
}
