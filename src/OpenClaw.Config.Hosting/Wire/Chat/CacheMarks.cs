using System.Text.Json.Nodes;

namespace OpenClaw.Config.Runtime.Wire.Chat;

/// <summary>Marks what Anthropic models behind Chat Completions keep in their prompt cache (<c>compat.cacheControlFormat: "anthropic"</c>): the system prompt and the last user message.</summary>
internal static class CacheMarks
{
    /// <summary>Adds the marks.</summary>
    public static void Add(JsonObject body)
    {
        var messages = body["messages"]!.AsArray().OfType<JsonObject>().ToArray();
        Mark(messages.FirstOrDefault(message => (string?)message["role"] is "system" or "developer"));
        Mark(messages.LastOrDefault(message => (string?)message["role"] == "user"));
    }

    private static void Mark(JsonObject? message)
    {
        if (message?["content"] is JsonValue text && text.TryGetValue(out string? words) && words.Length > 0)
        {
            message["content"] = new JsonArray(new JsonObject { ["type"] = "text", ["text"] = words });
        }

        if (message?["content"] is JsonArray parts && parts.OfType<JsonObject>().LastOrDefault(part => (string?)part["type"] == "text") is { } last)
        {
            last["cache_control"] = new JsonObject { ["type"] = "ephemeral" };
        }
    }
}
