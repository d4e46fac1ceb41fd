using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Wire.Chat;

/// <summary>Writes messages for Chat Completions.</summary>
/// <param name="shape">The route's shape.</param>
internal sealed class ChatMessageWriter(RequestShape shape)
{
    // OpenClaw's own filler between a tool result and the next user message.
    private const string Bridge = "I have processed the tool results.";

    private readonly Dictionary<string, string> _toolNames = new(StringComparer.Ordinal);
    private readonly JsonArray _messages = [];
    private string? _lastRole;

    /// <summary>Writes all messages.</summary>
    public static JsonArray Write(IEnumerable<ChatMessage> messages, ChatOptions? options, RequestShape shape)
    {
        var writer = new ChatMessageWriter(shape);
        var instructions = Instructions.Of(options, shape);
        if (instructions is not null)
        {
            writer.Add(Message(writer.SystemRole, instructions));
        }

        foreach (var message in messages)
        {
            writer.Add(message);
        }

        return writer._messages;
    }

    private string SystemRole => shape.DeveloperRole ? "developer" : "system";

    private void Add(ChatMessage message)
    {
        foreach (var result in message.Contents.OfType<FunctionResultContent>())
        {
            Add(ToolResult(result));
        }

        var contents = message.Contents.Where(content => content is not FunctionResultContent).ToArray();
        if (contents.Length == 0)
        {
            return;
        }

        if (message.Role == ChatRole.Assistant)
        {
            Add(Assistant(contents));
        }
        else if (message.Role == ChatRole.System)
        {
            Add(Message(SystemRole, string.Concat(contents.OfType<TextContent>().Select(content => content.Text))));
        }
        else
        {
            Add(new JsonObject { ["role"] = "user", ["content"] = ContentParts.Write(contents, shape) });
        }
    }

    private void Add(JsonObject message)
    {
        var role = (string)message["role"]!;
        if (shape.AssistantAfterToolResult && _lastRole == "tool" && role == "user")
        {
            _messages.Add((JsonNode)Message("assistant", Bridge));
        }

        if (shape.StrictMessageKeys)
        {
            foreach (var name in message.Select(member => member.Key).Where(name => name is not ("role" or "content")).ToArray())
            {
                message.Remove(name);
            }
        }

        _lastRole = role;
        _messages.Add((JsonNode)message);
    }

    private JsonObject Assistant(AIContent[] contents)
    {
        var text = string.Concat(contents.OfType<TextContent>().Select(content => content.Text));
        var thinking = string.Join("\n\n", contents.OfType<TextReasoningContent>().Select(content => content.Text).Where(part => !string.IsNullOrEmpty(part)));
        if (shape.ThinkingAsText && thinking.Length > 0)
        {
            text = text.Length == 0 ? thinking : thinking + "\n\n" + text;
        }

        var calls = contents.OfType<FunctionCallContent>().Select(Call).ToArray();
        var message = new JsonObject { ["role"] = "assistant", ["content"] = text.Length == 0 && calls.Length > 0 && !shape.StringContent ? null : text };
        if (shape.ReasoningContent && (thinking.Length > 0 || shape.Thinks))
        {
            message["reasoning_content"] = thinking;
        }

        if (calls.Length > 0)
        {
            message["tool_calls"] = new JsonArray(calls);
        }

        return message;
    }

    private JsonNode Call(FunctionCallContent call)
    {
        _toolNames[call.CallId] = call.Name;
        return new JsonObject
        {
            ["id"] = Id(call.CallId),
            ["type"] = "function",
            ["function"] = new JsonObject { ["name"] = call.Name, ["arguments"] = Json.Arguments(call.Arguments) },
        };
    }

    private JsonObject ToolResult(FunctionResultContent result)
    {
        var message = new JsonObject { ["role"] = "tool", ["tool_call_id"] = Id(result.CallId) };
        if (shape.ToolResultName && _toolNames.TryGetValue(result.CallId, out var name))
        {
            message["name"] = name;
        }

        message["content"] = result.Exception is null || result.Result is not null ? Json.Result(result.Result) : "Error: the tool failed.";
        return message;
    }

    private string Id(string callId) => shape.MistralToolIds ? MistralToolId.Of(callId) : callId;

    private static JsonObject Message(string role, string content) => new() { ["role"] = role, ["content"] = content };
}
