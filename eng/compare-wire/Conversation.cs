using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace OpenClaw.Config.CompareWire;

/// <summary>A conversation of the real client as a .NET program has it.</summary>
internal static class Conversation
{
    /// <summary>Its messages.</summary>
    public static IEnumerable<ChatMessage> Messages(JsonObject conversation)
    {
        if ((string?)conversation["systemPrompt"] is { } system)
        {
            yield return new(ChatRole.System, system);
        }

        foreach (var message in conversation["messages"]!.AsArray().OfType<JsonObject>())
        {
            var contents = message["content"] is JsonArray parts ? parts.OfType<JsonObject>().Select(Content).ToList() : [new TextContent((string)message["content"]!)];
            yield return (string)message["role"]! switch
            {
                "assistant" => new(ChatRole.Assistant, contents),
                "toolResult" => new(ChatRole.Tool, [new FunctionResultContent((string)message["toolCallId"]!, string.Concat(contents.OfType<TextContent>().Select(content => content.Text)))]),
                _ => new(ChatRole.User, contents),
            };
        }
    }

    /// <summary>Its tools and settings.</summary>
    public static ChatOptions Options(JsonObject conversation)
    {
        var asked = conversation["options"]?.AsObject() ?? [];
        return new()
        {
            Tools = conversation["tools"] is JsonArray tools ? [.. tools.Select(tool => (AITool)AIFunctionFactory.CreateDeclaration((string)tool!["name"]!, (string?)tool["description"], tool["parameters"].Deserialize<JsonElement>()))] : null,
            Temperature = (float?)asked["temperature"],
            ConversationId = (string?)asked["sessionId"],
            MaxOutputTokens = (int?)asked["maxTokens"],
            Reasoning = (string?)asked["reasoning"] is { } effort ? new() { Effort = Enum.Parse<ReasoningEffort>(effort, ignoreCase: true), Output = ReasoningOutput.Summary } : null,
            ResponseFormat = asked["responseFormat"] is { } schema ? ChatResponseFormat.ForJsonSchema(schema.Deserialize<JsonElement>(), "openclaw_response") : null,
            AdditionalProperties = (string?)asked["serviceTier"] is { } tier ? new() { ["service_tier"] = tier } : null,
        };
    }

    private static AIContent Content(JsonObject part) => (string)part["type"]! switch
    {
        "image" => new DataContent(Convert.FromBase64String((string)part["data"]!), (string)part["mimeType"]!),
        "thinking" => new TextReasoningContent((string)part["thinking"]!),
        "toolCall" => new FunctionCallContent((string)part["id"]!, (string)part["name"]!, part["arguments"].Deserialize<Dictionary<string, object?>>()),
        _ => new TextContent((string)part["text"]!),
    };
}
