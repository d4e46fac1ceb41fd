namespace OpenClaw.Config.Core.Export;

/// <summary>
/// Which keys a file may hold: those of its target, or without a target those that every supported release accepts.
/// From the schemas that OpenClaw 2026.4.24 and 2026.9.6 print.
/// </summary>
internal sealed class ReleaseKeys
{
    private static readonly HashSet<string> OldCompat = new(StringComparer.Ordinal)
    {
        "maxTokensField", "requiresAssistantAfterToolResult", "requiresOpenAiAnthropicToolPayload", "requiresStringContent",
        "requiresThinkingAsText", "requiresToolResultName", "supportsDeveloperRole", "supportsPromptCacheKey", "supportsReasoningEffort",
        "supportsStore", "supportsStrictMode", "supportsTools", "supportsUsageInStreaming", "thinkingFormat", "toolCallArgumentsEncoding",
        "toolSchemaProfile", "unsupportedToolSchemaKeywords", "visibleReasoningDetailTypes",
    };

    private static readonly HashSet<string> RemovedCompat = new(StringComparer.Ordinal) { "nativeWebSearchTool", "requiresMistralToolIds" };

    private static readonly HashSet<string> NewApis = new(StringComparer.Ordinal) { "google-vertex", "pi-messages", "openai-chatgpt-responses" };

    private static readonly HashSet<string> RemovedApis = new(StringComparer.Ordinal) { "openai-codex-responses" };

    private ReleaseKeys(bool runsOnOld, bool runsOnNew)
    {
        RunsOnOld = runsOnOld;
        RunsOnNew = runsOnNew;
    }

    /// <summary>Whether 2026.4 must accept the file.</summary>
    public bool RunsOnOld { get; }

    /// <summary>Whether 2026.9 must accept the file.</summary>
    public bool RunsOnNew { get; }

    /// <summary>Whether keys that came after 2026.4 may be written.</summary>
    public bool AllowsNew => !RunsOnOld;

    /// <summary>The keys for a target.</summary>
    /// <param name="target"><c>2026.4</c>, <c>2026.9</c> or with a patch; null or unknown for what every release accepts.</param>
    public static ReleaseKeys For(string? target) => target?.Trim() switch
    {
        { } t when Is(t, "2026.9") => new(runsOnOld: false, runsOnNew: true),
        { } t when Is(t, "2026.4") => new(runsOnOld: true, runsOnNew: false),
        _ => new(runsOnOld: true, runsOnNew: true),
    };

    /// <summary>Whether a compat flag may be written.</summary>
    public bool AllowsCompat(string flag) => (AllowsNew || OldCompat.Contains(flag) || RemovedCompat.Contains(flag)) && !(RunsOnNew && RemovedCompat.Contains(flag));

    /// <summary>Whether a value of <c>api</c> may be written.</summary>
    public bool AllowsApi(string api) => (AllowsNew || !NewApis.Contains(api)) && !(RunsOnNew && RemovedApis.Contains(api));

    private static bool Is(string target, string family) =>
        target == family || target.StartsWith(family + ".", StringComparison.Ordinal);
}
