using OpenClaw.Config;

namespace StrictProxy.Declarations;

/// <summary>A vLLM or LiteLLM server on this machine, in front of a model that is strict about what it takes.</summary>
[Provider("local", "http://127.0.0.1:8000/v1", Api = ModelApi.OpenAICompletions, ApiKey = "sk-local", Hosting = Hosting.Local)]
public partial record LocalProxy
{
    /// <summary>Takes only string content and no tool schemas.</summary>
    [Model("my-local-model", Name = "Local Model", Reasoning = false, Input = Inputs.Text, ContextWindow = 120_000, MaxTokens = 8_192)]
    [Cost(0, 0, CacheRead = 0, CacheWrite = 0)]
    [Compat(RequiresStringContent = true, SupportsTools = false)]
    public partial record Strict;
}
