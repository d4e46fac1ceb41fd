namespace OpenClaw.Config.Analyzers.Tests.Rules.Declarations;

public sealed class MustBePartialTests() : RuleTests("OCC9001")
{
    [Fact]
    public Task A_record_that_is_not_partial_fires() => Fires("""
        [Provider("anthropic")] public record [|Anthropic|];
        """, "Anthropic is not partial, so its descriptor, registry entry and client cannot be generated. Write 'public partial record Anthropic'.");

    [Fact]
    public Task A_declaration_in_a_type_that_is_not_partial_fires() => Fires("""
        public static class Catalogue
        {
            public class Hosted
            {
                [Provider("anthropic")] public partial record [|Anthropic|];
            }
        }
        """, "Anthropic stands in Catalogue and Hosted, which are not partial, so nothing can be generated for it. Write 'partial' there.");

    [Fact]
    public Task Each_kind_of_declaration_is_told() => Fires("""
        [Provider("anthropic")]
        public partial record Anthropic
        {
            [Model("claude-opus-4-6")] public record [|Opus|];
        }

        [FallbackChain(typeof(Anthropic.Opus))] public record [|Chain|];

        [OpenClawConfig(Default = typeof(Chain))]
        public partial record Config
        {
            [Agent("main")] public record [|Main|];
        }
        """, ["Opus is not partial, so its descriptor, registry entry and client cannot be generated. Write 'public partial record Opus'.", "Chain is not partial, so its descriptor, registry entry and client cannot be generated. Write 'public partial record Chain'.", "Main is not partial, so its descriptor, registry entry and client cannot be generated. Write 'public partial record Main'."]);

    [Fact]
    public Task Partial_all_the_way_up_passes() => Silent("""
        public static partial class Catalogue
        {
            [Provider("anthropic")] public partial record Anthropic { [Model("claude-opus-4-6")] public partial record Opus; }
        }
        """);

    [Fact]
    public Task Another_kind_of_type_is_another_rule_s() => Silent("""
        [Provider("anthropic")] public class Anthropic;
        """);

    [Fact]
    public Task A_record_of_one_s_own_may_be_as_it_likes() => Silent("public record Mine;");
}
