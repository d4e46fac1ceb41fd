using OpenClaw.Config;

namespace HybridAssistant.Declarations;

/// <summary>Hosted first, local when the provider is down, hosted again when the local box is.</summary>
[FallbackChain(typeof(Anthropic.Sonnet), typeof(LmStudio.Local), typeof(Anthropic.Opus))]
public partial record Hybrid;
