using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Wire.Responses;

/// <summary>Writes messages as input items of the Responses API.</summary>
internal static class ResponsesInput
{
    /// <summary>The items.</summary>
    public static JsonArray Write(IEnumerable<ChatMessage> messages, RequestShape shape, bool systemIsApart)
    {
        var items = new JsonArray();
        foreach (var message in messages)
        {
            foreach (var item in Items(message, shape, systemIsApart))
            {
                items.Add((JsonNode)item);
            }
        }

        return items;
    }

    /// <summary>A system message as an item.</summary>
    public static JsonObject System(string text, RequestShape shape) => Message(shape.DeveloperRole ? "developer" : "system", [Text("input_text", text)]);

    private static IEnumerable<JsonObject> Items(ChatMessage message, RequestShape shape, bool systemIsApart)
    {
        if (message.Role == ChatRole.System)
        {
            return systemIsApart || message.Text.Length == 0 ? [] : [System(message.Text, shape)];
        }

        return message.Role == ChatRole.Assistant ? Assistant(message, shape) : User(message);
    }

    private static IEnumerable<JsonObject> Assistant(ChatMessage message, RequestShape shape)
    {
        foreach (var content in message.Contents)
        {
            switch (content)
            {
                // Only the server that wrote it can read it.
                case TextReasoningContent { ProtectedData: { Length: > 0 } secret } when !shape.IsProxyLike:
                    yield return new JsonObject { ["type"] = "reasoning", ["summary"] = new JsonArray(), ["encrypted_content"] = secret };
                    break;
                case TextContent { Text.Length: > 0 } text:
                    yield return Message("assistant", [Output(text.Text)]);
                    break;
                case FunctionCallContent call:
                    yield return new JsonObject { ["type"] = "function_call", ["call_id"] = call.CallId, ["name"] = call.Name, ["arguments"] = Json.Arguments(call.Arguments) };
                    break;
            }
        }
    }

    private static IEnumerable<JsonObject> User(ChatMessage message)
    {
        foreach (var result in message.Contents.OfType<FunctionResultContent>())
        {
            var output = result.Exception is null || result.Result is not null ? Json.Result(result.Result) : "Error: the tool failed.";
            yield return new JsonObject { ["type"] = "function_call_output", ["call_id"] = result.CallId, ["output"] = output };
        }

        var parts = message.Contents.Select(Part).OfType<JsonObject>().ToArray();
        if (parts.Length > 0)
        {
            yield return Message("user", parts);
        }
    }

    private static JsonObject? Part(AIContent content) => content switch
    {
        TextContent text => Text("input_text", text.Text),
        DataContent data when data.HasTopLevelMediaType("image") => Image(data.Uri),
        DataContent data => new JsonObject { ["type"] = "input_file", ["filename"] = data.Name ?? "file", ["file_data"] = data.Uri },
        UriContent link => Image(link.Uri.AbsoluteUri),
        _ => null,
    };

    private static JsonObject Image(string url) => new() { ["type"] = "input_image", ["image_url"] = url };

    private static JsonObject Text(string type, string text) => new() { ["type"] = type, ["text"] = text };

    // What a model wrote has a list of annotations, an empty one too; strict servers miss it.
    private static JsonObject Output(string text) => new() { ["type"] = "output_text", ["text"] = text, ["annotations"] = new JsonArray() };

    private static JsonObject Message(string role, JsonObject[] parts) =>
        new() { ["type"] = "message", ["role"] = role, ["content"] = new JsonArray([.. parts]) };
}
