using OpenClaw.Config;

namespace RegionalRouting.Declarations;

/// <summary>An aggregator: pinned by [Route] to a provider in the United States, so that a prompt goes nowhere else. The key comes from OPENROUTER_API_KEY.</summary>
[Provider("openrouter", Region = DataRegion.UnitedStates)]
public partial record OpenRouter
{
    /// <summary>Kimi, served in the United States only.</summary>
    [Model("moonshotai/kimi-k2.6", Name = "Kimi (US)", ContextWindow = 262_144, MaxTokens = 16_384)]
    [Route(Only = ["fireworks"], AllowFallbacks = false, DataCollection = "deny")]
    public partial record KimiUs;
}
