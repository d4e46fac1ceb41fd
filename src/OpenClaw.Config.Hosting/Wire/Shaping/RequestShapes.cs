using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Runtime.Wire.Shaping;

/// <summary>
/// Decides the shape of requests by the route: OpenClaw 2026.9.6, <c>provider-attribution.ts</c> and the resolver of compat flags, with
/// the seed's word kept where the real client breaks it (a proxied route gets no <c>store</c> and no reasoning payload).
/// </summary>
internal static class RequestShapes
{
    private static readonly string[] MaxTokensVendors = ["mistral", "moonshot", "chutes", "zai", "together", "cloudflare-ai-gateway"];

    private static readonly string[] UsageProviders = ["lmstudio", "vllm", "sglang", "ollama"];

    /// <summary>The shape for a model at an endpoint.</summary>
    /// <param name="model">The declared model.</param>
    /// <param name="endpoint">Where the request goes, after settings.</param>
    public static RequestShape For(ModelDescriptor model, Uri? endpoint)
    {
        var compat = model.Compat;
        var provider = model.Ref.Provider;
        var facts = EndpointClassifier.Read(provider, endpoint?.OriginalString ?? model.BaseUrl);
        var vendor = Vendor(facts.NativeTo) ?? provider;
        var azure = facts.NativeTo == "azure-openai";
        var native = azure || (facts.NativeTo is "openai-public" or "openai" && provider is "openai");
        var proxyLike = !native;
        var responses = model.Api is ModelApi.OpenAIResponses or ModelApi.AzureOpenAIResponses;
        var thinks = model.Reasoning.OrNull == true;
        var continuation = compat.SupportsResponsesContinuation ?? (native && responses);
        return new RequestShape
        {
            IsProxyLike = proxyLike,
            ServiceTier = (native && !azure) || (provider == "anthropic" && facts.NativeTo is "anthropic-public"),
            Store = Store(compat, native, responses, compat.SupportsResponsesContinuation == true),
            Continuation = continuation && compat.SupportsStore != false,
            PromptCacheKey = compat.SupportsPromptCacheKey ?? native,
            LongCacheRetention = compat.SupportsLongCacheRetention ?? native,
            Thinks = thinks,
            // Azure knows the role on Responses only.
            DeveloperRole = thinks && (compat.SupportsDeveloperRole ?? (native && (responses || !azure))),
            ReasoningEffort = compat.SupportsReasoningEffort ?? native,
            Efforts = compat.SupportedReasoningEfforts ?? [],
            Temperature = compat.SupportsTemperature ?? true,
            Instructions = compat.SupportsInstructions ?? ((native && !azure) || vendor == "xai"),
            // Other vendors' own endpoints are not asked: some refuse the field, and most tell the usage anyway.
            UsageInStreaming = compat.SupportsUsageInStreaming
                ?? (facts.Class is EndpointClass.Local or EndpointClass.Default || facts.NativeTo is "openai-public" or "moonshot-native" or "modelstudio-native" || UsageProviders.Contains(provider)),
            Tools = compat.SupportsTools ?? true,
            Strict = compat.SupportsStrictMode ?? native,
            JsonSchema = compat.SupportsJsonSchemaResponseFormat ?? native,
            StringContent = compat.RequiresStringContent ?? false,
            StrictMessageKeys = compat.StrictMessageKeys ?? false,
            MaxTokensField = compat.MaxTokensField ?? (MaxTokensVendors.Contains(vendor) || MaxTokensVendors.Contains(provider) ? "max_tokens" : "max_completion_tokens"),
            ThinkingFormat = compat.ThinkingFormat ?? ThinkingFormatOf(vendor),
            ToolResultName = compat.RequiresToolResultName ?? false,
            AssistantAfterToolResult = compat.RequiresAssistantAfterToolResult ?? false,
            ThinkingAsText = compat.RequiresThinkingAsText ?? false,
            ReasoningContent = compat.RequiresReasoningContentOnAssistantMessages ?? vendor is "deepseek" or "xiaomi",
            ToolSchemaProfile = compat.ToolSchemaProfile,
            UnsupportedKeywords = compat.UnsupportedToolSchemaKeywords ?? [],
            ArgumentsEncoding = compat.ToolCallArgumentsEncoding,
            OpenAIToolsOnAnthropic = compat.RequiresOpenAiAnthropicToolPayload ?? false,
            ZaiToolStream = compat.ZaiToolStream ?? false,
            AnthropicCacheMarks = compat.CacheControlFormat == "anthropic" && compat.RequiresStringContent != true,
            // Two flags for two APIs: affinity is for Chat Completions and Anthropic, the session id for Responses.
            SessionAffinity = !responses && compat.SendSessionAffinityHeaders == true,
            SessionIdHeader = responses && compat.SendSessionIdHeader == true,
            OpenRouterSession = vendor == "openrouter" || provider == "openrouter" || compat.ThinkingFormat == ThinkingFormat.OpenRouter,
            EagerToolInput = compat.SupportsEagerToolInputStreaming,
            MistralToolIds = compat.RequiresMistralToolIds ?? false,
            VisibleReasoning = compat.VisibleReasoningDetailTypes ?? (vendor == "openrouter" ? ["response.output_text", "response.text"] : []),
            NumCtx = model.Provider.InjectNumCtx ?? (provider is "ollama" || model.Api == ModelApi.Ollama) ? model.ContextWindow.OrNull : null,
            ClampWindow = proxyLike && !responses ? model.ContextWindow.OrNull : null,
            DefaultMaxTokens = model.MaxTokens.Source == FactSource.Declared ? model.MaxTokens.Value : model.Provider.MaxTokens,
        };
    }

    // The class of an endpoint is its vendor's name with "-native" or "-public".
    private static string? Vendor(string? nativeTo) => nativeTo switch
    {
        null => null,
        _ when nativeTo.EndsWith("-native", StringComparison.Ordinal) => nativeTo[..^"-native".Length],
        _ when nativeTo.EndsWith("-public", StringComparison.Ordinal) => nativeTo[..^"-public".Length],
        _ => nativeTo,
    };

    private static bool? Store(CompatDescriptor compat, bool native, bool responses, bool continuation)
    {
        if (compat.SupportsStore == false)
        {
            return null;
        }

        // Responses on OpenAI's own hosts keep what they are told to; Chat Completions are told not to.
        return responses
            ? native || continuation ? true : compat.SupportsStore == true ? false : null
            : native || compat.SupportsStore == true ? false : null;
    }

    private static string ThinkingFormatOf(string vendor) => vendor switch
    {
        "deepseek" or "xiaomi" => ThinkingFormat.DeepSeek,
        "zai" => ThinkingFormat.Zai,
        "together" => ThinkingFormat.Together,
        "openrouter" => ThinkingFormat.OpenRouter,
        _ => ThinkingFormat.OpenAI,
    };
}
