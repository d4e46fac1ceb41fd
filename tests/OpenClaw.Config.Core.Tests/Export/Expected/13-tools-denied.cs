[Provider("lmstudio", "http://127.0.0.1:1234/v1", Api = ModelApi.OpenAIResponses, ApiKey = "lmstudio")]
public partial record LmStudio
{
    [Model("qwen2.5-7b-instruct", Name = "Qwen2.5 7B", ContextWindow = 32_768, MaxTokens = 4_096)]
    [DenyTools("group:web", "browser")]
    public partial record Qwen;
}

[Provider("anthropic")]
public partial record Anthropic
{
    [Model("claude-sonnet-4-6")] public partial record Sonnet;
}

[FallbackChain(typeof(LmStudio.Qwen), typeof(Anthropic.Sonnet))]
public partial record Chain;

[OpenClawConfig(Default = typeof(Chain), Mode = ModelsMode.Merge)]
public partial record Config;
