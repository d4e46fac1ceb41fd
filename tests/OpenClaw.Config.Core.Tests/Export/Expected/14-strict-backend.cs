[Provider("local", "http://127.0.0.1:8000/v1", Api = ModelApi.OpenAICompletions, ApiKey = "sk-local")]
public partial record Local
{
    [Model("gemma-3-27b-it", Name = "Gemma 3 27B", ContextWindow = 131_072, MaxTokens = 8_192)]
    [Compat(RequiresStringContent = true, SupportsTools = false)]
    public partial record Gemma;
}

[OpenClawConfig(Default = typeof(Local.Gemma), Mode = ModelsMode.Merge, LocalModelLean = true)]
public partial record Config;
