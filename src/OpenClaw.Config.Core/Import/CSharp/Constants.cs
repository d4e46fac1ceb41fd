namespace OpenClaw.Config.Core.Import.CSharp;

/// <summary>The constants that the language offers for the world's words; a word without one is written as a string.</summary>
internal static class Constants
{
    private static readonly Dictionary<string, string> Apis = new(StringComparer.Ordinal)
    {
        ["openai-completions"] = "ModelApi.OpenAICompletions",
        ["openai-responses"] = "ModelApi.OpenAIResponses",
        ["openai-chatgpt-responses"] = "ModelApi.OpenAIChatGptResponses",
        ["openai-codex-responses"] = "ModelApi.OpenAICodexResponses",
        ["anthropic-messages"] = "ModelApi.AnthropicMessages",
        ["google-generative-ai"] = "ModelApi.GoogleGenerativeAI",
        ["google-vertex"] = "ModelApi.GoogleVertex",
        ["github-copilot"] = "ModelApi.GitHubCopilot",
        ["bedrock-converse-stream"] = "ModelApi.BedrockConverseStream",
        ["ollama"] = "ModelApi.Ollama",
        ["pi-messages"] = "ModelApi.PiMessages",
        ["azure-openai-responses"] = "ModelApi.AzureOpenAIResponses",
    };

    private static readonly Dictionary<string, string> Auths = new(StringComparer.Ordinal)
    {
        ["api-key"] = "ProviderAuth.ApiKey",
        ["aws-sdk"] = "ProviderAuth.AwsSdk",
        ["oauth"] = "ProviderAuth.OAuth",
        ["token"] = "ProviderAuth.Token",
    };

    private static readonly Dictionary<string, string> ProfileModes = new(StringComparer.Ordinal)
    {
        ["api_key"] = "AuthProfileMode.ApiKey",
        ["aws-sdk"] = "AuthProfileMode.AwsSdk",
        ["oauth"] = "AuthProfileMode.OAuth",
        ["token"] = "AuthProfileMode.Token",
    };

    private static readonly Dictionary<string, string> SandboxModes = new(StringComparer.Ordinal)
    {
        ["off"] = "SandboxMode.Off",
        ["non-main"] = "SandboxMode.NonMain",
        ["all"] = "SandboxMode.All",
    };

    private static readonly Dictionary<string, string> CompactionModes = new(StringComparer.Ordinal)
    {
        ["default"] = "CompactionMode.Default",
        ["safeguard"] = "CompactionMode.Safeguard",
    };

    public static string? Api(string? word) => Or(Apis, word);

    public static string? Auth(string? word) => Or(Auths, word);

    public static string ProfileMode(string word) => Or(ProfileModes, word)!;

    public static string Sandbox(string word) => Or(SandboxModes, word)!;

    public static string Compaction(string word) => Or(CompactionModes, word)!;

    private static string? Or(Dictionary<string, string> constants, string? word) =>
        word is null ? null : constants.TryGetValue(word, out var constant) ? constant : CSharpLiteral.Text(word);
}
