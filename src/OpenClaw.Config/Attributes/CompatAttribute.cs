namespace OpenClaw.Config;

/// <summary>Tells how a server differs from the API it imitates. Each property becomes the flag of that name under <c>compat</c>; one that is not written keeps OpenClaw's own default for the route.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = false)]
public sealed class CompatAttribute() : Attribute
{
    /// <summary><c>compat.supportsStore</c>: the server takes <c>store</c>. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool SupportsStore { get; set; }

    /// <summary><c>compat.supportsPromptCacheKey</c>: the server takes <c>prompt_cache_key</c>. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool SupportsPromptCacheKey { get; set; }

    /// <summary><c>compat.supportsResponsesContinuation</c>: the server keeps responses (<c>previous_response_id</c>). OpenClaw 2026.9 and later. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool SupportsResponsesContinuation { get; set; }

    /// <summary><c>compat.supportsDeveloperRole</c>: the server takes the role <c>developer</c>. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool SupportsDeveloperRole { get; set; }

    /// <summary><c>compat.supportsReasoningEffort</c>: the server takes <c>reasoning_effort</c>. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool SupportsReasoningEffort { get; set; }

    /// <summary><c>compat.supportsTemperature</c>: the server takes <c>temperature</c>. OpenClaw 2026.9 and later. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool SupportsTemperature { get; set; }

    /// <summary><c>compat.supportsInstructions</c>: Responses: the system prompt goes into <c>instructions</c>. OpenClaw 2026.9 and later. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool SupportsInstructions { get; set; }

    /// <summary><c>compat.supportsUsageInStreaming</c>: the server takes <c>stream_options.include_usage</c>. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool SupportsUsageInStreaming { get; set; }

    /// <summary><c>compat.supportsTools</c>: false: no tool schemas are sent; the remedy for backends that fail on full agent prompts. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool SupportsTools { get; set; }

    /// <summary><c>compat.codeMode</c>: <c>"preferred"</c> or <c>"capable"</c>. OpenClaw 2026.9 and later.</summary>
    public string? CodeMode { get; set; }

    /// <summary><c>compat.supportsStrictMode</c>: the server takes <c>strict</c> tool schemas. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool SupportsStrictMode { get; set; }

    /// <summary><c>compat.supportsJsonSchemaResponseFormat</c>: the server takes <c>response_format: json_schema</c>. OpenClaw 2026.9 and later. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool SupportsJsonSchemaResponseFormat { get; set; }

    /// <summary><c>compat.requiresStringContent</c>: the server takes only string <c>messages[].content</c> (Chat Completions). Three states: true, false, and not written (nothing is emitted).</summary>
    public bool RequiresStringContent { get; set; }

    /// <summary><c>compat.strictMessageKeys</c>: messages are cut to <c>role</c> and <c>content</c>; tool calls are lost. OpenClaw 2026.9 and later. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool StrictMessageKeys { get; set; }

    /// <summary><c>compat.visibleReasoningDetailTypes</c>: reasoning detail types shown to the user.</summary>
    public string[]? VisibleReasoningDetailTypes { get; set; }

    /// <summary><c>compat.supportedReasoningEfforts</c>: the efforts that the server takes. OpenClaw 2026.9 and later.</summary>
    public string[]? SupportedReasoningEfforts { get; set; }

    /// <summary><c>compat.maxTokensField</c>: <c>"max_completion_tokens"</c> (default) or <c>"max_tokens"</c>.</summary>
    public string? MaxTokensField { get; set; }

    /// <summary><c>compat.thinkingFormat</c>: how thinking is switched on, one of <see cref="OpenClaw.Config.ThinkingFormat"/>.</summary>
    public string? ThinkingFormat { get; set; }

    /// <summary><c>compat.requiresToolResultName</c>: tool results carry the tool's name. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool RequiresToolResultName { get; set; }

    /// <summary><c>compat.requiresAssistantAfterToolResult</c>: an assistant message must follow a tool result. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool RequiresAssistantAfterToolResult { get; set; }

    /// <summary><c>compat.requiresThinkingAsText</c>: thinking is replayed as plain text. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool RequiresThinkingAsText { get; set; }

    /// <summary><c>compat.requiresReasoningContentOnAssistantMessages</c>: <c>reasoning_content</c> is replayed on assistant messages. OpenClaw 2026.9 and later. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool RequiresReasoningContentOnAssistantMessages { get; set; }

    /// <summary><c>compat.toolSchemaProfile</c>: <c>"llamacpp"</c> or <c>"gemini"</c>: what tool schemas must leave out.</summary>
    public string? ToolSchemaProfile { get; set; }

    /// <summary><c>compat.unsupportedToolSchemaKeywords</c>: JSON Schema keywords that tool schemas must leave out.</summary>
    public string[]? UnsupportedToolSchemaKeywords { get; set; }

    /// <summary><c>compat.toolCallArgumentsEncoding</c>: how tool-call arguments are encoded.</summary>
    public string? ToolCallArgumentsEncoding { get; set; }

    /// <summary><c>compat.requiresOpenAiAnthropicToolPayload</c>: tools are sent in OpenAI form on the Anthropic API. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool RequiresOpenAiAnthropicToolPayload { get; set; }

    /// <summary><c>compat.zaiToolStream</c>: Z.ai: tool calls are streamed. OpenClaw 2026.9 and later. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool ZaiToolStream { get; set; }

    /// <summary><c>compat.cacheControlFormat</c>: <c>"anthropic"</c>: cache marks in that form. OpenClaw 2026.9 and later.</summary>
    public string? CacheControlFormat { get; set; }

    /// <summary><c>compat.sendSessionAffinityHeaders</c>: send session-affinity headers. OpenClaw 2026.9 and later. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool SendSessionAffinityHeaders { get; set; }

    /// <summary><c>compat.sendSessionIdHeader</c>: send the session id as a header. OpenClaw 2026.9 and later. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool SendSessionIdHeader { get; set; }

    /// <summary><c>compat.supportsEagerToolInputStreaming</c>: tool inputs may be streamed early. OpenClaw 2026.9 and later. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool SupportsEagerToolInputStreaming { get; set; }

    /// <summary><c>compat.supportsLongCacheRetention</c>: the server keeps prompt caches long. OpenClaw 2026.9 and later. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool SupportsLongCacheRetention { get; set; }

    /// <summary><c>compat.nativeWebSearchTool</c>: the provider has a web search of its own. OpenClaw 2026.4 only. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool NativeWebSearchTool { get; set; }

    /// <summary><c>compat.requiresMistralToolIds</c>: tool call ids in Mistral's form. OpenClaw 2026.4 only. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool RequiresMistralToolIds { get; set; }
}
