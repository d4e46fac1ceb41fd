using OpenClaw.Config;

namespace HybridAssistant.Declarations;

/// <summary>The configuration: its openclaw.json stands next to the program after each build.</summary>
[OpenClawConfig(Default = typeof(Hybrid), Mode = ModelsMode.Merge)]
public partial record AssistantConfig;
