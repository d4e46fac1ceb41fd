namespace OpenClaw.Config.Runtime.Advice;

/// <summary>Complaints of OpenAI-compatible servers and the flags that end them, from the seed and OpenClaw's compat table; the first that fits is told.</summary>
internal static class CompatHints
{
    /// <summary>The hints.</summary>
    public static IReadOnlyList<CompatHint> All { get; } =
    [
        new(["content", "expected a string"], "RequiresStringContent = true", "the server takes only string messages[].content"),
        new(["content", "should be a valid string"], "RequiresStringContent = true", "the server takes only string messages[].content"),
        new(["content", "must be a string"], "RequiresStringContent = true", "the server takes only string messages[].content"),
        new(["max_completion_tokens"], "MaxTokensField = \"max_tokens\"", "the server does not know max_completion_tokens"),
        new(["stream_options"], "SupportsUsageInStreaming = false", "the server does not know stream_options"),
        new(["developer", "role"], "SupportsDeveloperRole = false", "the server does not know the role developer"),
        new(["reasoning_effort"], "SupportsReasoningEffort = false", "the server does not know reasoning_effort"),
        new(["reasoning_content"], "RequiresReasoningContentOnAssistantMessages = true", "the server wants the thinking of earlier turns back"),
        new(["response_format"], "SupportsJsonSchemaResponseFormat = false", "the server does not know json_schema response formats"),
        new(["strict", "tool"], "SupportsStrictMode = false", "the server does not know strict tool schemas"),
        new(["prompt_cache_key"], "SupportsPromptCacheKey = false", "the server does not know prompt_cache_key"),
        new(["store"], "SupportsStore = false", "the server does not know store"),
        new(["temperature"], "SupportsTemperature = false", "the model does not take temperature"),
        new(["tool", "name", "required"], "RequiresToolResultName = true", "tool results must carry the tool's name"),
        new(["after tool"], "RequiresAssistantAfterToolResult = true", "an assistant message must follow a tool result"),
        new(["tool call id", "9"], "RequiresMistralToolIds = true", "tool call ids must have nine letters and digits"),
        new(["pattern", "grammar"], "ToolSchemaProfile = \"llamacpp\"", "the server can't build a grammar of the tool schema"),
        new(["failed to parse grammar"], "ToolSchemaProfile = \"llamacpp\"", "the server can't build a grammar of the tool schema"),
    ];
}
