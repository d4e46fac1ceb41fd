using OpenClaw.Config;

namespace RegionalRouting.Declarations;

/// <summary>LM Studio on this machine: nothing leaves.</summary>
[Provider("lmstudio", "http://127.0.0.1:1234/v1", Api = ModelApi.OpenAIResponses, ApiKey = "lmstudio")]
public partial record LmStudio
{
    /// <summary>The model that is loaded there.</summary>
    [Model("my-local-model", Name = "Local Model", Alias = "Local", Reasoning = false, Input = Inputs.Text, ContextWindow = 196_608, MaxTokens = 8_192)]
    [Cost(0, 0, CacheRead = 0, CacheWrite = 0)]
    public partial record Local;
}
