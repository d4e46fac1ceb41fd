using OpenClaw.Config.Core.Rules.ModelSafety;

namespace OpenClaw.Config.Core.Tests.Rules;

/// <summary>The verdicts of the real audit, measured (eng/audit-twin.cs compares thousands).</summary>
public sealed class AuditTwinTests
{
    [Theory]
    [InlineData("ollama/qwen3:8b", "models.small_params")]
    [InlineData("x/qwen3-235b-a22b", "models.small_params")]
    [InlineData("x/gemma-3n-e4b", "models.small_params")]
    [InlineData("x/deepseek-v3-671b", "")]
    [InlineData("x/mixtral-8x7b", "")]
    [InlineData("x/phi-4-mini", "")]
    [InlineData("x/gpt-oss-120b", "models.small_params models.weak_tier")]
    [InlineData("openai/gpt-5-mini", "")]
    [InlineData("openai/chatgpt-4o-latest", "")]
    [InlineData("openai/gpt-3.5-turbo", "models.legacy models.weak_tier")]
    [InlineData("anthropic/claude-haiku-4-5", "models.weak_tier")]
    [InlineData("anthropic/claude-opus-4-6", "")]
    [InlineData("anthropic/claude-3-opus", "models.weak_tier")]
    public void The_reference_alone_decides(string reference, string checks) => Assert.Equal(checks, string.Join(' ', AuditTwin.Judge(reference).Checks));
}
