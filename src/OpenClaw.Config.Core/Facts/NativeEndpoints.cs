using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Facts;

/// <summary>
/// The vendors' own endpoints, with the class names of OpenClaw 2026.9.6: from the plugin manifests it bundles and from its catalogue
/// of official external providers.
/// </summary>
internal static class NativeEndpoints
{
    // A leading "*" stands for anything in front. An entry with a slash is a whole base URL: other paths of that host are not native.
    private static readonly (string Name, string Endpoint)[] Known =
    [
        ("openai-public", "api.openai.com"),
        ("openai-public", "*.api.openai.com"),
        ("openai", "chatgpt.com"),
        ("azure-openai", "*.openai.azure.com"),
        ("anthropic-public", "api.anthropic.com"),
        ("google-generative-ai", "generativelanguage.googleapis.com"),
        ("google-vertex", "aiplatform.googleapis.com"),
        ("google-vertex", "aiplatform.eu.rep.googleapis.com"),
        ("google-vertex", "aiplatform.us.rep.googleapis.com"),
        ("google-vertex", "*-aiplatform.googleapis.com"),
        ("minimax-native", "api.minimax.io"),
        ("minimax-native", "api.minimaxi.com"),
        ("nvidia-native", "integrate.api.nvidia.com"),
        ("openrouter", "*openrouter.ai"),
        ("xai-native", "api.x.ai"),
        ("github-copilot-native", "*.githubcopilot.com"),
        ("moonshot-native", "https://api.moonshot.ai/v1"),
        ("moonshot-native", "https://api.moonshot.cn/v1"),
        ("zai-native", "api.z.ai"),
        ("zai-native", "open.bigmodel.cn"),
        ("deepseek-native", "api.deepseek.com"),
        ("groq-native", "api.groq.com"),
        ("mistral-public", "api.mistral.ai"),
        ("cerebras-native", "api.cerebras.ai"),
        ("chutes-native", "llm.chutes.ai"),
        ("xiaomi-native", "api.xiaomimimo.com"),
        ("xiaomi-native", "token-plan-ams.xiaomimimo.com"),
        ("xiaomi-native", "token-plan-cn.xiaomimimo.com"),
        ("xiaomi-native", "token-plan-sgp.xiaomimimo.com"),
        ("deepinfra-native", "api.deepinfra.com"),
        ("gmi-native", "api.gmi-serving.com"),
        ("novita-native", "api.novita.ai"),
        ("meta-native", "api.meta.ai"),
        ("modelstudio-native", "https://dashscope.aliyuncs.com/compatible-mode/v1"),
        ("modelstudio-native", "https://dashscope-intl.aliyuncs.com/compatible-mode/v1"),
        ("modelstudio-native", "https://coding.dashscope.aliyuncs.com/v1"),
        ("modelstudio-native", "https://coding-intl.dashscope.aliyuncs.com/v1"),
        ("modelstudio-native", "https://token-plan.ap-southeast-1.maas.aliyuncs.com/compatible-mode/v1"),
        ("modelstudio-native", "https://token-plan.cn-beijing.maas.aliyuncs.com/compatible-mode/v1"),
        ("opencode-native", "https://opencode.ai/zen"),
        ("opencode-native", "https://opencode.ai/zen/v1"),
        ("opencode-go-native", "https://opencode.ai/zen/go"),
        ("opencode-go-native", "https://opencode.ai/zen/go/v1"),
    ];

    /// <summary>The endpoints of a provider, by its id in OpenClaw.</summary>
    public static EquatableArray<string> Of(string providerId)
    {
        var vendor = providerId switch
        {
            "qwen" or "qwen-token-plan" => "modelstudio",
            "azure-openai-responses" => "azure-openai",
            "google" => "google-generative-ai",
            "xiaomi-token-plan" => "xiaomi",
            _ => providerId,
        };
        return Known
            .Where(e => e.Name == vendor || e.Name == vendor + "-native" || e.Name == vendor + "-public")
            .Select(e => e.Endpoint)
            .ToEquatableArray();
    }

    /// <summary>The class of the vendor's own endpoint that a base URL is, or null.</summary>
    public static string? Find(string host, string baseUrl)
    {
        string? url = null;
        foreach (var (name, endpoint) in Known)
        {
            bool matches;
            if (endpoint.IndexOf('/') >= 0)
            {
                url ??= baseUrl.Trim().TrimEnd('/').ToLowerInvariant();
                matches = url == endpoint;
            }
            else if (endpoint[0] == '*')
            {
                matches = host.Length >= endpoint.Length - 1 && host.EndsWith(endpoint.Substring(1), StringComparison.Ordinal);
            }
            else
            {
                matches = host == endpoint;
            }

            if (matches)
            {
                return name;
            }
        }

        return null;
    }
}
