using OpenClaw.Config;

namespace Trimmed.Declarations;

/// <summary>A server that speaks Chat Completions.</summary>
[Provider("completions", "http://127.0.0.1:9/v1", Api = ModelApi.OpenAICompletions, ApiKey = "sk-local", Hosting = Hosting.Local)]
public partial record Completions
{
    /// <summary>Its only model.</summary>
    [Model("one", ContextWindow = 120_000, MaxTokens = 8_192, Input = Inputs.Text | Inputs.Image, Reasoning = false)]
    public partial record Model;
}
