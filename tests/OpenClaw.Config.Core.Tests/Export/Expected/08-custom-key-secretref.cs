[Provider("team-vllm", "https://llm.contoso.example/v1", Api = ModelApi.OpenAICompletions, ApiKeyVariable = "TEAM_VLLM_KEY", KeyForm = KeyForm.SecretRef)]
public partial record TeamVllm
{
    [Model("Qwen/Qwen3-235B-A22B-Instruct-2507", Name = "Qwen3 235B", ContextWindow = 131_072, MaxTokens = 8_192)]
    public partial record Qwen;
}

[OpenClawConfig(Default = typeof(TeamVllm.Qwen), Mode = ModelsMode.Merge)]
public partial record Config;
