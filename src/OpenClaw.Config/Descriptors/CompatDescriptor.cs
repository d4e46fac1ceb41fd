namespace OpenClaw.Config;

/// <summary>How a server differs from the API it imitates; null where the declaration says nothing and the route's own default holds.</summary>
public sealed record CompatDescriptor
{
    /// <summary>Nothing is said.</summary>
    public static CompatDescriptor None { get; } = new();

    /// <summary>The server takes <c>store</c>.</summary>
    public bool? SupportsStore { get; init; }

    /// <summary>The server takes <c>prompt_cache_key</c>.</summary>
    public bool? SupportsPromptCacheKey { get; init; }

    /// <summary>The server keeps responses (<c>previous_response_id</c>). OpenClaw 2026.9 and later.</summary>
    public bool? SupportsResponsesContinuation { get; init; }

    /// <summary>The server takes the role <c>developer</c>.</summary>
    public bool? SupportsDeveloperRole { get; init; }

    /// <summary>The server takes <c>reasoning_effort</c>.</summary>
    public bool? SupportsReasoningEffort { get; init; }

    /// <summary>The server takes <c>temperature</c>. OpenClaw 2026.9 and later.</summary>
    public bool? SupportsTemperature { get; init; }

    /// <summary>Responses: the system prompt goes into <c>instructions</c>. OpenClaw 2026.9 and later.</summary>
    public bool? SupportsInstructions { get; init; }

    /// <summary>The server takes <c>stream_options.include_usage</c>.</summary>
    public bool? SupportsUsageInStreaming { get; init; }

    /// <summary>False: no tool schemas are sent; the remedy for backends that fail on full agent prompts.</summary>
    public bool? SupportsTools { get; init; }

    /// <summary><c>"preferred"</c> or <c>"capable"</c>. OpenClaw 2026.9 and later.</summary>
    public string? CodeMode { get; init; }

    /// <summary>The server takes <c>strict</c> tool schemas.</summary>
    public bool? SupportsStrictMode { get; init; }

    /// <summary>The server takes <c>response_format: json_schema</c>. OpenClaw 2026.9 and later.</summary>
    public bool? SupportsJsonSchemaResponseFormat { get; init; }

    /// <summary>The server takes only string <c>messages[].content</c> (Chat Completions).</summary>
    public bool? RequiresStringContent { get; init; }

    /// <summary>Messages are cut to <c>role</c> and <c>content</c>; tool calls are lost. OpenClaw 2026.9 and later.</summary>
    public bool? StrictMessageKeys { get; init; }

    /// <summary>Reasoning detail types shown to the user.</summary>
    public IReadOnlyList<string>? VisibleReasoningDetailTypes { get; init; }

    /// <summary>The efforts that the server takes. OpenClaw 2026.9 and later.</summary>
    public IReadOnlyList<string>? SupportedReasoningEfforts { get; init; }

    /// <summary><c>"max_completion_tokens"</c> (default) or <c>"max_tokens"</c>.</summary>
    public string? MaxTokensField { get; init; }

    /// <summary>How thinking is switched on, one of <see cref="OpenClaw.Config.ThinkingFormat"/>.</summary>
    public string? ThinkingFormat { get; init; }

    /// <summary>Tool results carry the tool's name.</summary>
    public bool? RequiresToolResultName { get; init; }

    /// <summary>An assistant message must follow a tool result.</summary>
    public bool? RequiresAssistantAfterToolResult { get; init; }

    /// <summary>Thinking is replayed as plain text.</summary>
    public bool? RequiresThinkingAsText { get; init; }

    /// <summary><c>reasoning_content</c> is replayed on assistant messages. OpenClaw 2026.9 and later.</summary>
    public bool? RequiresReasoningContentOnAssistantMessages { get; init; }

    /// <summary><c>"llamacpp"</c> or <c>"gemini"</c>: what tool schemas must leave out.</summary>
    public string? ToolSchemaProfile { get; init; }

    /// <summary>JSON Schema keywords that tool schemas must leave out.</summary>
    public IReadOnlyList<string>? UnsupportedToolSchemaKeywords { get; init; }

    /// <summary>How tool-call arguments are encoded.</summary>
    public string? ToolCallArgumentsEncoding { get; init; }

    /// <summary>Tools are sent in OpenAI form on the Anthropic API.</summary>
    public bool? RequiresOpenAiAnthropicToolPayload { get; init; }

    /// <summary>Z.ai: tool calls are streamed. OpenClaw 2026.9 and later.</summary>
    public bool? ZaiToolStream { get; init; }

    /// <summary><c>"anthropic"</c>: cache marks in that form. OpenClaw 2026.9 and later.</summary>
    public string? CacheControlFormat { get; init; }

    /// <summary>Send session-affinity headers. OpenClaw 2026.9 and later.</summary>
    public bool? SendSessionAffinityHeaders { get; init; }

    /// <summary>Send the session id as a header. OpenClaw 2026.9 and later.</summary>
    public bool? SendSessionIdHeader { get; init; }

    /// <summary>Tool inputs may be streamed early. OpenClaw 2026.9 and later.</summary>
    public bool? SupportsEagerToolInputStreaming { get; init; }

    /// <summary>The server keeps prompt caches long. OpenClaw 2026.9 and later.</summary>
    public bool? SupportsLongCacheRetention { get; init; }

    /// <summary>The provider has a web search of its own. OpenClaw 2026.4 only.</summary>
    public bool? NativeWebSearchTool { get; init; }

    /// <summary>Tool call ids in Mistral's form. OpenClaw 2026.4 only.</summary>
    public bool? RequiresMistralToolIds { get; init; }
}
