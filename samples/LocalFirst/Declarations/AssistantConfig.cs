using OpenClaw.Config;

namespace LocalFirst.Declarations;

/// <summary>The configuration: its openclaw.json stands next to the program after each build.</summary>
[OpenClawConfig(Default = typeof(SafetyNet), Mode = ModelsMode.Merge)]
public partial record AssistantConfig;
