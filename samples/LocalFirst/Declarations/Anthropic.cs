using OpenClaw.Config;

namespace LocalFirst.Declarations;

/// <summary>The hosted safety net; the key comes from ANTHROPIC_API_KEY.</summary>
[Provider("anthropic")]
public partial record Anthropic
{
    /// <summary>Takes over when the local box is down.</summary>
    [Model("claude-sonnet-4-6", Alias = "Sonnet")]
    public partial record Sonnet;

    /// <summary>The last resort.</summary>
    [Model("claude-opus-4-6", Alias = "Opus")]
    public partial record Opus;
}
