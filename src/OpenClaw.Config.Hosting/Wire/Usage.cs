using System.Text.Json;
using Microsoft.Extensions.AI;

namespace OpenClaw.Config.Runtime.Wire;

/// <summary>Reads token counts of both OpenAI protocols.</summary>
internal static class Usage
{
    /// <summary>The counts; null where the server gives none.</summary>
    public static UsageDetails? Read(JsonElement usage)
    {
        if (usage.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var input = usage.Number("prompt_tokens") ?? usage.Number("input_tokens");
        var output = usage.Number("completion_tokens") ?? usage.Number("output_tokens");
        return new UsageDetails
        {
            InputTokenCount = input,
            OutputTokenCount = output,
            TotalTokenCount = usage.Number("total_tokens") ?? input + output,
            CachedInputTokenCount = usage.Member("prompt_tokens_details").Number("cached_tokens") ?? usage.Member("input_tokens_details").Number("cached_tokens"),
            ReasoningTokenCount = usage.Member("completion_tokens_details").Number("reasoning_tokens") ?? usage.Member("output_tokens_details").Number("reasoning_tokens"),
        };
    }
}
