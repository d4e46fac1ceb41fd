using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Tests.Facts;

/// <summary>The expectations are what the real security audit said of these references (facts about OpenClaw, part 4).</summary>
public class AuditTierTests
{
    [Theory]
    [InlineData("ollama/qwen3:8b", 8.0)]
    [InlineData("x/Qwen3-235B-A22B", 235.0)]
    [InlineData("x/gemma-3n-e4b", 4.0)]
    [InlineData("x/1.5b-instruct", 1.5)]
    [InlineData("x/mixtral-8x7b", null)]
    [InlineData("x/phi-4", null)]
    public void The_audits_own_parser_is_followed_with_its_misses(string reference, double? billions) =>
        Assert.Equal(billions, AuditTier.ParamsB(reference));

    [Fact]
    public void Release_2026_4_loses_the_second_of_two_sizes_that_share_a_separator()
    {
        Assert.Equal(70, AuditTier.ParamsB("x/8b-70b"));
        Assert.Equal(8, AuditTier.ParamsB("x/8b-70b", release2026Point4: true));
    }

    [Theory]
    [InlineData("anthropic/claude-haiku-4-5", true)]
    [InlineData("anthropic/claude-sonnet-4-6", false)]
    [InlineData("anthropic/claude-opus-5", false)]
    [InlineData("anthropic/claude-sonnet-4", true)]
    [InlineData("openai/gpt-5.4", false)]
    [InlineData("openai/gpt-6-astra", true)]
    [InlineData("openai/gpt-oss-120b", true)]
    [InlineData("google/gemini-3-pro", false)]
    public void Weak_tiers_are_the_audits(string reference, bool weak) => Assert.Equal(weak, AuditTier.IsWeak(reference));

    [Theory]
    [InlineData("openai/gpt-3.5-turbo", true)]
    [InlineData("openai/gpt-4-0613", true)]
    [InlineData("anthropic/claude-2", true)]
    [InlineData("openai/gpt-4.1", false)]
    public void Legacy_models_are_the_audits(string reference, bool legacy) => Assert.Equal(legacy, AuditTier.IsLegacy(reference));

    [Fact]
    public void A_number_of_any_length_is_survived() => Assert.NotEqual(1, AuditTier.ParamsB("x/" + new string('9', 400) + "b"));
}
