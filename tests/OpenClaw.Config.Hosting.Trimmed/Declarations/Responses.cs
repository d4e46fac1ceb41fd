using OpenClaw.Config;

namespace Trimmed.Declarations;

/// <summary>A server that speaks Responses.</summary>
[Provider("responses", "http://127.0.0.1:9/v1", Api = ModelApi.OpenAIResponses, ApiKey = "sk-local", Hosting = Hosting.Local)]
public partial record Responses
{
    /// <summary>Its only model.</summary>
    [Model("two", ContextWindow = 120_000, MaxTokens = 8_192, Input = Inputs.Text | Inputs.Image, Reasoning = false)]
    public partial record Model;
}
