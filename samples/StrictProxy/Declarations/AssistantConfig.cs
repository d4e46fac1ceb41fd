using OpenClaw.Config;

namespace StrictProxy.Declarations;

/// <summary>The configuration; lean mode drops the heavyweight tools.</summary>
[OpenClawConfig(Default = typeof(OnlyStrict), Mode = ModelsMode.Merge, LocalModelLean = true)]
public partial record AssistantConfig;
