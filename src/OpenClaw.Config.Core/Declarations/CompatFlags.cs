namespace OpenClaw.Config.Core.Declarations;

/// <summary>The compat flags of the language in the order in which they are written (openclaw.json schema, releases 2026.4.24 and 2026.9.6).</summary>
public static class CompatFlags
{
    /// <summary>Every flag, as openclaw.json spells it; the attribute's property is the same word in Pascal case.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "supportsStore", "supportsPromptCacheKey", "supportsResponsesContinuation", "supportsDeveloperRole", "supportsReasoningEffort",
        "supportsTemperature", "supportsInstructions", "supportsUsageInStreaming", "requiresStringContent", "strictMessageKeys",
        "supportsTools", "codeMode", "supportsStrictMode", "supportsJsonSchemaResponseFormat", "visibleReasoningDetailTypes",
        "supportedReasoningEfforts", "maxTokensField", "thinkingFormat", "requiresToolResultName", "requiresAssistantAfterToolResult",
        "requiresThinkingAsText", "requiresReasoningContentOnAssistantMessages", "toolSchemaProfile", "unsupportedToolSchemaKeywords",
        "toolCallArgumentsEncoding", "requiresOpenAiAnthropicToolPayload", "zaiToolStream", "cacheControlFormat",
        "sendSessionAffinityHeaders", "sendSessionIdHeader", "supportsEagerToolInputStreaming", "supportsLongCacheRetention",
        "nativeWebSearchTool", "requiresMistralToolIds",
    ];

    /// <summary>The name of the attribute's property for a flag.</summary>
    /// <param name="flag">The flag as openclaw.json spells it.</param>
    public static string PropertyName(string flag) => char.ToUpperInvariant(flag[0]) + flag.Substring(1);
}
