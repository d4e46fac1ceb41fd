using OpenClaw.Config;

namespace RegionalRouting.Declarations;

/// <summary>The configuration: an agent for each region, and one that never leaves this machine.</summary>
[OpenClawConfig(Default = typeof(PrivateChain), Mode = ModelsMode.Merge)]
public partial record AssistantConfig
{
    /// <summary>Works for users in the United States.</summary>
    [Agent("us", Model = typeof(UsChain))]
    public partial record Us;

    /// <summary>Works for users in the European Union.</summary>
    [Agent("eu", Model = typeof(EuChain))]
    public partial record Eu;
}
