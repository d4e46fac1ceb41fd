using OpenClaw.Config;

namespace Trimmed.Declarations;

/// <summary>A server that speaks Anthropic Messages.</summary>
[Provider("messages", "http://127.0.0.1:9", Api = ModelApi.AnthropicMessages, ApiKey = "sk-local", Hosting = Hosting.Local)]
public partial record Messages
{
    /// <summary>Its only model.</summary>
    [Model("three", ContextWindow = 120_000, MaxTokens = 8_192, Input = Inputs.Text | Inputs.Image, Reasoning = false)]
    public partial record Model;
}
