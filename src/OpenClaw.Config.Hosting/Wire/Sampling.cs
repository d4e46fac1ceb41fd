using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace OpenClaw.Config.Runtime.Wire;

/// <summary>Writes the sampling options that both OpenAI protocols share.</summary>
internal static class Sampling
{
    /// <summary>Adds what the caller asks for.</summary>
    public static void Add(JsonObject body, ChatOptions? options)
    {
        if (options is null)
        {
            return;
        }

        AddNumber(body, "temperature", options.Temperature);
        AddNumber(body, "top_p", options.TopP);
        AddNumber(body, "frequency_penalty", options.FrequencyPenalty);
        AddNumber(body, "presence_penalty", options.PresencePenalty);
        if (options.TopK is { } topK)
        {
            body["top_k"] = topK;
        }

        if (options.Seed is { } seed)
        {
            body["seed"] = seed;
        }

        if (options.StopSequences is { Count: > 0 } stops)
        {
            body["stop"] = new JsonArray([.. stops.Select(stop => (JsonNode)stop)]);
        }
    }

    /// <summary>Adds a number, where there is one.</summary>
    public static void AddNumber(JsonObject body, string name, float? value)
    {
        if (value is { } number)
        {
            body[name] = number;
        }
    }
}
