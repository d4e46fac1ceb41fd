namespace OpenClaw.Config.Cli.LiteLlm;

/// <summary>LiteLLM's provider prefixes and OpenClaw's ids for the same service (docs.litellm.ai/docs/providers; facts of OpenClaw 2026.9.6).</summary>
internal static class LiteLlmProviders
{
    private static readonly Dictionary<string, string> OpenClawIds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text-completion-openai"] = "openai",
        ["gemini"] = "google",
        ["vertex_ai"] = "google-vertex",
        ["vertex_ai_beta"] = "google-vertex",
        ["bedrock"] = "amazon-bedrock",
        ["bedrock_converse"] = "amazon-bedrock",
        ["ollama_chat"] = "ollama",
        ["together_ai"] = "together",
        ["hosted_vllm"] = "vllm",
        ["lm_studio"] = "lmstudio",
        ["fireworks_ai"] = "fireworks",
        ["nvidia_nim"] = "nvidia",
        ["github_copilot"] = "github-copilot",
        ["dashscope"] = "qwen",
        ["volcengine"] = "volcengine",
        ["azure_ai"] = "microsoft-foundry",
        ["litellm_proxy"] = "litellm",
        ["vercel_ai_gateway"] = "vercel-ai-gateway",
        ["cloudflare"] = "cloudflare-ai-gateway",
    };

    private static readonly Dictionary<string, string> LiteLlmPrefixes = OpenClawIds
        .GroupBy(p => p.Value, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First().Key, StringComparer.Ordinal);

    /// <summary>Prefixes that only say "an OpenAI-style server"; the endpoint names the provider.</summary>
    private static readonly HashSet<string> Generic = new(StringComparer.OrdinalIgnoreCase) { "openai", "custom_openai", "openai_like", "text-completion-openai" };

    /// <summary>OpenClaw's id for a prefix; the prefix itself where it is none of those that differ.</summary>
    public static string IdOf(string prefix) => OpenClawIds.GetValueOrDefault(prefix, prefix.ToLowerInvariant());

    /// <summary>LiteLLM's prefix for an id of OpenClaw's.</summary>
    public static string PrefixOf(string id) => id switch
    {
        "amazon-bedrock" => "bedrock",
        "google-vertex" => "vertex_ai",
        "ollama" => "ollama_chat",
        _ => LiteLlmPrefixes.GetValueOrDefault(id, id),
    };

    /// <summary>Whether the endpoint, not the prefix, tells who serves the model.</summary>
    public static bool IsGeneric(string prefix) => Generic.Contains(prefix);
}
