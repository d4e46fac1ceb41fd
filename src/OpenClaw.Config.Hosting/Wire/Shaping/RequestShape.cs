namespace OpenClaw.Config.Runtime.Wire.Shaping;

/// <summary>What a model's server takes, decided: the route's defaults with the declared compat flags over them. Nothing is open any more.</summary>
internal sealed record RequestShape
{
    /// <summary>Whether the route is proxy-like (anything but OpenAI's and Azure OpenAI's own hosts).</summary>
    public bool IsProxyLike { get; init; }

    /// <summary>Whether <c>service_tier</c> may be sent.</summary>
    public bool ServiceTier { get; init; }

    /// <summary>What <c>store</c> says; null where it is not sent.</summary>
    public bool? Store { get; init; }

    /// <summary>Whether responses are continued by <c>previous_response_id</c>.</summary>
    public bool Continuation { get; init; }

    /// <summary>Whether <c>prompt_cache_key</c> may be sent.</summary>
    public bool PromptCacheKey { get; init; }

    /// <summary>Whether long prompt-cache retention may be asked for.</summary>
    public bool LongCacheRetention { get; init; }

    /// <summary>Whether the system prompt goes as <c>developer</c> (models that think, on routes that know the role).</summary>
    public bool DeveloperRole { get; init; }

    /// <summary>Whether OpenAI's reasoning payload may be sent.</summary>
    public bool ReasoningEffort { get; init; }

    /// <summary>The efforts that the server takes; empty for all.</summary>
    public IReadOnlyList<string> Efforts { get; init; } = [];

    /// <summary>Whether <c>temperature</c> may be sent.</summary>
    public bool Temperature { get; init; } = true;

    /// <summary>Whether the system prompt goes into <c>instructions</c> (Responses).</summary>
    public bool Instructions { get; init; }

    /// <summary>Whether streams are asked for usage.</summary>
    public bool UsageInStreaming { get; init; }

    /// <summary>Whether tools may be sent.</summary>
    public bool Tools { get; init; } = true;

    /// <summary>Whether <c>strict</c> tool schemas may be sent.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether <c>json_schema</c> response formats may be sent; else the schema is put into words.</summary>
    public bool JsonSchema { get; init; }

    /// <summary>Whether message content must be a string.</summary>
    public bool StringContent { get; init; }

    /// <summary>Whether messages are cut to role and content.</summary>
    public bool StrictMessageKeys { get; init; }

    /// <summary>The name of the output limit.</summary>
    public string MaxTokensField { get; init; } = "max_completion_tokens";

    /// <summary>How thinking is switched on.</summary>
    public string ThinkingFormat { get; init; } = Config.ThinkingFormat.OpenAI;

    /// <summary>Whether tool results carry the tool's name.</summary>
    public bool ToolResultName { get; init; }

    /// <summary>Whether an assistant message must stand between a tool result and the next user message.</summary>
    public bool AssistantAfterToolResult { get; init; }

    /// <summary>Whether thinking is replayed as text.</summary>
    public bool ThinkingAsText { get; init; }

    /// <summary>Whether assistant messages carry <c>reasoning_content</c>.</summary>
    public bool ReasoningContent { get; init; }

    /// <summary>The profile of tool schemas, or null.</summary>
    public string? ToolSchemaProfile { get; init; }

    /// <summary>Schema keywords that must go.</summary>
    public IReadOnlyList<string> UnsupportedKeywords { get; init; } = [];

    /// <summary>How the server encodes tool-call arguments, or null.</summary>
    public string? ArgumentsEncoding { get; init; }

    /// <summary>Whether tools go in OpenAI form on the Anthropic API.</summary>
    public bool OpenAIToolsOnAnthropic { get; init; }

    /// <summary>Whether Z.ai streams tool calls.</summary>
    public bool ZaiToolStream { get; init; }

    /// <summary>Whether cache marks go in Anthropic's form on Chat Completions.</summary>
    public bool AnthropicCacheMarks { get; init; }

    /// <summary>Whether the model thinks.</summary>
    public bool Thinks { get; init; }

    /// <summary>Whether a session is named as OpenRouter wants it (<c>x-session-id</c>).</summary>
    public bool OpenRouterSession { get; init; }

    /// <summary>Whether session-affinity headers are sent.</summary>
    public bool SessionAffinity { get; init; }

    /// <summary>Whether the session id is sent as a header.</summary>
    public bool SessionIdHeader { get; init; }

    /// <summary>Whether Anthropic tools ask for early input; null where nothing is said.</summary>
    public bool? EagerToolInput { get; init; }

    /// <summary>Whether tool call ids must be in Mistral's form.</summary>
    public bool MistralToolIds { get; init; }

    /// <summary>Reasoning detail types that are text for the user.</summary>
    public IReadOnlyList<string> VisibleReasoning { get; init; } = [];

    /// <summary>The window that Ollama is told, in tokens; null where it is not.</summary>
    public int? NumCtx { get; init; }

    /// <summary>The window that output limits are cut to (proxy-like Chat Completions), in tokens; null where nobody knows it.</summary>
    public int? ClampWindow { get; init; }

    /// <summary>The output limit in tokens where the request says none; null where nobody does.</summary>
    public int? DefaultMaxTokens { get; init; }
}
