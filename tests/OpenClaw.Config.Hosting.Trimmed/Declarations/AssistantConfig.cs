using OpenClaw.Config;

namespace Trimmed.Declarations;

/// <summary>The configuration.</summary>
[OpenClawConfig(Default = typeof(Every), Mode = ModelsMode.Merge)]
public partial record AssistantConfig;
