using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace OpenClaw.Config.Runtime.Wire.Shaping;

/// <summary>Puts declared parameters (<c>[RequestParameter]</c>, <c>[Route]</c>) and the caller's provider-specific options into a body, and takes out what the route must not get.</summary>
internal static class DeclaredParameters
{
    // Settings of OpenClaw's own client, which it never sends.
    private static readonly string[] Internal = ["preload", "cacheRetention", "fastMode", "transport", "openaiWsWarmup", "contextTokens", "thinking", "streaming"];

    // What a caller may hand through ChatOptions.AdditionalProperties: words of the API, no middleware's own keys.
    private static readonly string[] CallerKeys = ["service_tier", "prompt_cache_key", "prompt_cache_retention", "safety_identifier", "user", "metadata"];

    /// <summary>Adds what the declaration says, where the request says nothing.</summary>
    public static void Add(JsonObject body, ModelDescriptor model, ChatOptions? options, string maxTokensField)
    {
        foreach (var name in CallerKeys)
        {
            if (options?.AdditionalProperties?.TryGetValue(name, out var value) == true && Node(value) is { } node)
            {
                body[name] = node;
            }
        }

        // The model's own win over its provider's.
        foreach (var parameter in model.Parameters.Concat(model.Provider.Parameters))
        {
            var name = Name(parameter.Name, maxTokensField);
            if (Internal.Contains(name))
            {
                continue;
            }

            if (name is "extra_body" or "extraBody" && JsonNode.Parse(parameter.Json) is JsonObject extra)
            {
                foreach (var (key, value) in extra)
                {
                    body.TryAdd(key, value?.DeepClone());
                }
            }
            else if (!body.ContainsKey(name))
            {
                body[name] = JsonNode.Parse(parameter.Json);
            }
        }
    }

    /// <summary>Takes out what the route must not get, whoever put it there.</summary>
    public static void Strip(JsonObject body, RequestShape shape)
    {
        Remove(body, "service_tier", shape.ServiceTier);
        Remove(body, "store", shape.Store is not null);
        Remove(body, "prompt_cache_key", shape.PromptCacheKey);
        Remove(body, "prompt_cache_retention", shape.PromptCacheKey && shape.LongCacheRetention);
        Remove(body, "temperature", shape.Temperature);
    }

    private static void Remove(JsonObject body, string name, bool keep)
    {
        if (!keep)
        {
            body.Remove(name);
        }
    }

    private static string Name(string declared, string maxTokensField) => declared switch
    {
        "maxTokens" => maxTokensField,
        "topP" => "top_p",
        "topK" => "top_k",
        "serviceTier" => "service_tier",
        "parallelToolCalls" => "parallel_tool_calls",
        _ => declared,
    };

    private static JsonNode? Node(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        int number => JsonValue.Create(number),
        double number => JsonValue.Create(number),
        JsonElement element => JsonNode.Parse(element.GetRawText()),
        JsonNode node => node.DeepClone(),
        _ => null,
    };
}
