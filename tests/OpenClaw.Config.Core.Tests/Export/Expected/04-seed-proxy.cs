[Provider("local", "http://127.0.0.1:8000/v1", Api = ModelApi.OpenAIResponses, ApiKey = "sk-local")]
public partial record Proxy
{
    [Model("my-local-model", Name = "Local Model", Reasoning = false, Input = Inputs.Text, ContextWindow = 120_000, MaxTokens = 8_192)]
    [Cost(0, 0, CacheRead = 0, CacheWrite = 0)]
    public partial record Model;
}

[OpenClawConfig(Mode = ModelsMode.Merge)]
public partial record Config;
