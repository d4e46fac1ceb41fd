namespace OpenClaw.Config.Core.Rules.Compatibility;

/// <summary>The APIs for which a compat flag does something (facts §1.6); flags that are not here work everywhere, or nobody measured them.</summary>
internal static class CompatApis
{
    private const string Completions = "openai-completions";
    private const string Responses = "openai-responses";

    private static readonly string[] OnlyCompletions = [Completions];
    private static readonly string[] ResponsesLike = [Responses, "openai-chatgpt-responses", "openai-codex-responses", "azure-openai-responses"];
    private static readonly string[] Anthropic = ["anthropic-messages"];

    private static readonly Dictionary<string, string[]> Apis = new(StringComparer.Ordinal)
    {
        ["requiresStringContent"] = OnlyCompletions,
        ["strictMessageKeys"] = OnlyCompletions,
        ["maxTokensField"] = OnlyCompletions,
        ["supportsUsageInStreaming"] = OnlyCompletions,
        ["thinkingFormat"] = OnlyCompletions,
        ["requiresToolResultName"] = OnlyCompletions,
        ["requiresAssistantAfterToolResult"] = OnlyCompletions,
        ["requiresThinkingAsText"] = OnlyCompletions,
        ["requiresReasoningContentOnAssistantMessages"] = OnlyCompletions,
        ["zaiToolStream"] = OnlyCompletions,
        ["supportsInstructions"] = ResponsesLike,
        ["supportsResponsesContinuation"] = ResponsesLike,
        ["requiresOpenAiAnthropicToolPayload"] = Anthropic,
        ["supportsEagerToolInputStreaming"] = Anthropic,
    };

    /// <summary>The APIs of a flag; empty where it works everywhere.</summary>
    public static IReadOnlyList<string> Of(string flag) => Apis.TryGetValue(flag, out var apis) ? apis : [];
}
