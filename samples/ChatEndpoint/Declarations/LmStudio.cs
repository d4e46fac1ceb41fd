using OpenClaw.Config;

namespace ChatEndpoint.Declarations;

/// <summary>LM Studio on this machine; the Responses API keeps thinking apart from the answer.</summary>
[Provider("lmstudio", "http://127.0.0.1:1234/v1", Api = ModelApi.OpenAIResponses, ApiKey = "lmstudio")]
public partial record LmStudio
{
    /// <summary>The model that is loaded there: replace the id with the one that LM Studio shows.</summary>
    [Model("my-local-model", Name = "Local Model", Alias = "Local", Reasoning = false, Input = Inputs.Text, ContextWindow = 196_608, MaxTokens = 8_192)]
    [Cost(0, 0, CacheRead = 0, CacheWrite = 0)]
    public partial record Local;
}
