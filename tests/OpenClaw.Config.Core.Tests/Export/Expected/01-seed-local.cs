[Provider("lmstudio", "http://127.0.0.1:1234/v1", Api = ModelApi.OpenAIResponses, ApiKey = "lmstudio")]
public partial record LmStudio
{
    [Model("my-local-model", Name = "Local Model", Alias = "Local", Reasoning = false, Input = Inputs.Text,
        ContextWindow = 196_608, MaxTokens = 8_192), Cost(0, 0, CacheRead = 0, CacheWrite = 0)]
    public partial record Local;
}

[Provider("anthropic")]
public partial record Anthropic
{
    [Model("claude-opus-4-6", Alias = "Opus")] public partial record Opus;
}

[FallbackChain(typeof(LmStudio.Local))]
public partial record LocalAlone;

[OpenClawConfig(Default = typeof(LocalAlone), Mode = ModelsMode.Merge)]
public partial record Config;
