using OpenClaw.Config;

namespace HybridAssistant.Declarations;

/// <summary>Anthropic, which OpenClaw has built in; the key comes from ANTHROPIC_API_KEY.</summary>
[Provider("anthropic")]
public partial record Anthropic
{
    /// <summary>The model that usually answers.</summary>
    [Model("claude-sonnet-4-6", Alias = "Sonnet")]
    public partial record Sonnet;

    /// <summary>The last resort.</summary>
    [Model("claude-opus-4-6", Alias = "Opus")]
    public partial record Opus;
}
