namespace OpenClaw.Config;

/// <summary>The wire protocols that OpenClaw has (<c>api</c>). Any other string is taken too.</summary>
public static class ModelApi
{
    /// <summary>OpenAI Chat Completions, also spoken by most local servers and proxies.</summary>
    public const string OpenAICompletions = "openai-completions";

    /// <summary>OpenAI Responses; keeps reasoning apart from final text.</summary>
    public const string OpenAIResponses = "openai-responses";

    /// <summary>Responses with a ChatGPT account. OpenClaw 2026.9 and later.</summary>
    public const string OpenAIChatGptResponses = "openai-chatgpt-responses";

    /// <summary>Responses with a ChatGPT account. OpenClaw 2026.4 only.</summary>
    public const string OpenAICodexResponses = "openai-codex-responses";

    /// <summary>Anthropic Messages.</summary>
    public const string AnthropicMessages = "anthropic-messages";

    /// <summary>Google Gemini.</summary>
    public const string GoogleGenerativeAI = "google-generative-ai";

    /// <summary>Google Vertex AI. OpenClaw 2026.9 and later.</summary>
    public const string GoogleVertex = "google-vertex";

    /// <summary>GitHub Copilot.</summary>
    public const string GitHubCopilot = "github-copilot";

    /// <summary>Amazon Bedrock Converse.</summary>
    public const string BedrockConverseStream = "bedrock-converse-stream";

    /// <summary>Ollama's own API; base URL without <c>/v1</c>.</summary>
    public const string Ollama = "ollama";

    /// <summary>Pi messages. OpenClaw 2026.9 and later.</summary>
    public const string PiMessages = "pi-messages";

    /// <summary>Azure OpenAI Responses.</summary>
    public const string AzureOpenAIResponses = "azure-openai-responses";
}
