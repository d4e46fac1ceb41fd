[Provider("minimax", Region = "cn")]
public partial record MiniMax
{
    [Model("MiniMax-M2.7")] public partial record M27;
}

[Provider("anthropic")]
public partial record Anthropic
{
    [Model("claude-sonnet-4-6")] public partial record Sonnet;
}

[FallbackChain(typeof(MiniMax.M27), typeof(Anthropic.Sonnet))]
public partial record Chain;

[OpenClawConfig(Default = typeof(Chain), Mode = ModelsMode.Merge)]
public partial record Config;
