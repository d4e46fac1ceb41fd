[Provider("openrouter", Region = "us")]
public partial record OpenRouter
{
    [Model("moonshotai/kimi-k2.6"), Route(Only = ["fireworks"])] public partial record Kimi;
}

[Provider("anthropic")]
public partial record Anthropic
{
    [Model("claude-sonnet-4-6")] public partial record Sonnet;
}

[FallbackChain(typeof(OpenRouter.Kimi), typeof(Anthropic.Sonnet))]
public partial record Chain;

[OpenClawConfig(Default = typeof(Chain), Mode = ModelsMode.Merge)]
public partial record Config;
