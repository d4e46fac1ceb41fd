using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Wire.Responses;

/// <summary>Writes the body of a Responses request.</summary>
internal static class ResponsesRequestWriter
{
    private const string MaxTokens = "max_output_tokens";

    /// <summary>The body.</summary>
    public static JsonObject Write(IReadOnlyList<ChatMessage> messages, ChatOptions? options, ModelDescriptor model, RequestShape shape, bool stream)
    {
        var input = ResponsesInput.Write(messages, shape, shape.Instructions);
        var body = new JsonObject { ["model"] = model.Ref.Model, ["input"] = input };
        AddSystem(body, input, messages, options, shape);
        if (stream)
        {
            body["stream"] = true;
        }

        if (shape.Store is { } store)
        {
            body["store"] = store;
        }

        if (shape.Continuation && options?.ConversationId is { Length: > 0 } previous)
        {
            body["previous_response_id"] = previous;
        }

        Sampling.Add(body, options);
        ToolPayload.Add(body, options, shape, nested: false);
        ThinkingPayload.AddToResponses(body, options, shape);
        AddFormat(body, options, shape);
        if ((options?.MaxOutputTokens ?? shape.DefaultMaxTokens) is { } limit)
        {
            body[MaxTokens] = limit;
        }

        DeclaredParameters.Add(body, model, options, MaxTokens);
        DeclaredParameters.Strip(body, shape);
        return body;
    }

    private static void AddSystem(JsonObject body, JsonArray input, IReadOnlyList<ChatMessage> messages, ChatOptions? options, RequestShape shape)
    {
        var instructions = Instructions.Of(options, shape);
        if (shape.Instructions)
        {
            var system = messages.Where(message => message.Role == ChatRole.System).Select(message => message.Text).Append(instructions);
            var text = string.Join("\n\n", system.Where(part => !string.IsNullOrEmpty(part)));
            if (text.Length > 0)
            {
                body["instructions"] = text;
            }
        }
        else if (instructions is not null)
        {
            input.Insert(0, ResponsesInput.System(instructions, shape));
        }
    }

    private static void AddFormat(JsonObject body, ChatOptions? options, RequestShape shape)
    {
        if (options?.ResponseFormat is not ChatResponseFormatJson json)
        {
            return;
        }

        if (json.Schema is { } schema && shape.JsonSchema)
        {
            body["text"] = new JsonObject
            {
                ["format"] = new JsonObject { ["type"] = "json_schema", ["name"] = json.SchemaName ?? "answer", ["schema"] = JsonNode.Parse(schema.GetRawText()) },
            };
        }
        else if (json.Schema is null && !shape.IsProxyLike)
        {
            body["text"] = new JsonObject { ["format"] = new JsonObject { ["type"] = "json_object" } };
        }
    }
}
