namespace OpenClaw.Config;

/// <summary>Short names and old spellings of models that OpenClaw 2026.9.6 maps to an id (provider manifests, <c>modelIdNormalization</c>).</summary>
internal static class ShortNames
{
    private static readonly string[] Anthropic =
    [
        "fable", "claude-fable-5-1", "fable-5", "claude-fable-5", "fable-5.1", "claude-fable-5-1", "fable-5-1", "claude-fable-5-1",
        "haiku", "claude-haiku-4-5", "opus-5.5", "claude-opus-5-5", "opus-5-5", "claude-opus-5-5", "opus-5", "claude-opus-5",
        "opus", "claude-opus-5", "opus-4.8", "claude-opus-4-8", "opus-4.7", "claude-opus-4-7", "opus-4.6", "claude-opus-4-6",
        "mythos-5", "claude-mythos-5", "sonnet-5", "claude-sonnet-5", "sonnet", "claude-sonnet-5", "sonnet-4.6", "claude-sonnet-4-6",
    ];

    private static readonly string[] Google =
    [
        "gemini-3-pro", "gemini-3.1-pro-preview", "gemini-3-pro-preview", "gemini-3.1-pro-preview", "gemini-3-flash", "gemini-3-flash-preview",
        "gemini-3.1-pro", "gemini-3.1-pro-preview", "gemini-3.1-flash-lite-preview", "gemini-3.1-flash-lite",
        "gemini-3.1-flash", "gemini-3-flash-preview", "gemini-3.1-flash-preview", "gemini-3-flash-preview",
    ];

    private static readonly string[] XAI =
    [
        "grok-4.3-latest", "grok-4.3", "grok-4.5-latest", "grok-4.5", "grok-4.7-latest", "grok-4.7", "grok-build-latest", "grok-4.5",
    ];

    /// <summary>The short names of a model.</summary>
    public static IEnumerable<string> Of(string provider, string model)
    {
        var pairs = provider switch
        {
            "anthropic" => Anthropic,
            "google" or "google-gemini-cli" or "google-vertex" => Google,
            "xai" => XAI,
            _ => [],
        };
        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i + 1] == model)
            {
                yield return pairs[i];
            }
        }
    }
}
