using OpenClaw.Config;

namespace ChatEndpoint.Declarations;

/// <summary>Local first; a cold model gets two minutes, and the hosted ones stand behind it.</summary>
[FallbackChain(typeof(LmStudio.Local), typeof(Anthropic.Sonnet), typeof(Anthropic.Opus))]
[Hop(typeof(LmStudio.Local), FirstTokenSeconds = 120)]
public partial record SafetyNet;
