namespace OpenClaw.Config.Core.Facts;

/// <summary>The vendors' own hosts, from the plugin manifests and <c>provider-attribution.ts</c> of OpenClaw 2026.9.6.</summary>
internal static class NativeEndpoints
{
    // A leading "*." takes every name below, a leading "*" the name itself and every name that ends so.
    private static readonly (string Vendor, string Host)[] Hosts =
    [
        ("openai-public", "api.openai.com"),
        ("openai-public", "*.api.openai.com"),
        ("openai", "chatgpt.com"),
        ("azure-openai", "*.openai.azure.com"),
        ("anthropic-public", "api.anthropic.com"),
        ("google", "generativelanguage.googleapis.com"),
        ("google", "aiplatform.googleapis.com"),
        ("google", "*-aiplatform.googleapis.com"),
        ("minimax", "api.minimax.io"),
        ("minimax", "api.minimaxi.com"),
        ("nvidia", "integrate.api.nvidia.com"),
        ("openrouter", "openrouter.ai"),
        ("openrouter", "*.openrouter.ai"),
        ("xai", "api.x.ai"),
        ("github-copilot", "*.githubcopilot.com"),
        ("moonshot", "api.moonshot.ai"),
        ("moonshot", "api.moonshot.cn"),
        ("zai", "api.z.ai"),
        ("zai", "open.bigmodel.cn"),
        ("deepseek", "api.deepseek.com"),
        ("groq", "api.groq.com"),
        ("mistral", "api.mistral.ai"),
        ("cerebras", "api.cerebras.ai"),
        ("chutes", "llm.chutes.ai"),
        ("xiaomi", "api.xiaomimimo.com"),
        ("xiaomi", "token-plan-ams.xiaomimimo.com"),
        ("xiaomi", "token-plan-cn.xiaomimimo.com"),
        ("xiaomi", "token-plan-sgp.xiaomimimo.com"),
        ("deepinfra", "api.deepinfra.com"),
        ("gmi", "api.gmi-serving.com"),
        ("novita", "api.novita.ai"),
        ("modelstudio", "dashscope.aliyuncs.com"),
        ("modelstudio", "dashscope-intl.aliyuncs.com"),
        ("modelstudio", "coding.dashscope.aliyuncs.com"),
        ("modelstudio", "coding-intl.dashscope.aliyuncs.com"),
        ("opencode", "opencode.ai"),
    ];

    /// <summary>The vendor whose own endpoint a host is, or null.</summary>
    public static string? Vendor(string host, string baseUrl)
    {
        _ = baseUrl;
        foreach (var (vendor, pattern) in Hosts)
        {
            if (pattern[0] == '*' ? host.Length >= pattern.Length && host.EndsWith(pattern.Substring(1), StringComparison.Ordinal) : host == pattern)
            {
                return vendor;
            }
        }

        return null;
    }
}
