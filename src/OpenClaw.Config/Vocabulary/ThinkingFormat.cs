namespace OpenClaw.Config;

/// <summary>How a server is told to think (<c>compat.thinkingFormat</c>). Any other string is taken too.</summary>
public static class ThinkingFormat
{
    /// <summary><c>reasoning_effort</c>.</summary>
    public const string OpenAI = "openai";

    /// <summary><c>reasoning.effort</c>.</summary>
    public const string OpenRouter = "openrouter";

    /// <summary><c>thinking.type</c>.</summary>
    public const string DeepSeek = "deepseek";

    /// <summary><c>reasoning.enabled</c>.</summary>
    public const string Together = "together";

    /// <summary><c>enable_thinking</c>.</summary>
    public const string Qwen = "qwen";

    /// <summary><c>chat_template_kwargs.enable_thinking</c>.</summary>
    public const string QwenChatTemplate = "qwen-chat-template";

    /// <summary><c>thinking.type</c>, Z.ai's form.</summary>
    public const string Zai = "zai";
}
