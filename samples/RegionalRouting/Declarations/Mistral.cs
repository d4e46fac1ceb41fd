using OpenClaw.Config;

namespace RegionalRouting.Declarations;

/// <summary>A provider whose own endpoint stands in the European Union. The key comes from MISTRAL_API_KEY.</summary>
[Provider("mistral", "https://api.mistral.ai/v1", Api = ModelApi.OpenAICompletions, ApiKeyVariable = "MISTRAL_API_KEY", Region = DataRegion.EuropeanUnion)]
public partial record Mistral
{
    /// <summary>Served in the European Union.</summary>
    [Model("mistral-large-latest", Name = "Mistral Large (EU)", ContextWindow = 262_144, MaxTokens = 16_384)]
    public partial record Large;
}
