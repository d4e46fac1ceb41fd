using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Wire.Chat;

/// <summary>Writes the body of a Chat Completions request.</summary>
internal static class ChatRequestWriter
{
    // English text has about four bytes a token; the clamp is a guard, not a tokenizer.
    private const int BytesPerToken = 4;

    /// <summary>The body.</summary>
    public static JsonObject Write(IEnumerable<ChatMessage> messages, ChatOptions? options, ModelDescriptor model, RequestShape shape, bool stream)
    {
        var body = new JsonObject { ["model"] = model.Ref.Model, ["messages"] = ChatMessageWriter.Write(messages, options, shape) };
        if (stream)
        {
            body["stream"] = true;
            if (shape.UsageInStreaming)
            {
                body["stream_options"] = new JsonObject { ["include_usage"] = true };
            }
        }

        Sampling.Add(body, options);
        ToolPayload.Add(body, options, shape, nested: true);
        ThinkingPayload.AddToChat(body, options, shape);
        AddFormat(body, options, shape);
        if (shape.Store is { } store)
        {
            body["store"] = store;
        }

        if (shape.ZaiToolStream && stream && body.ContainsKey("tools"))
        {
            body["tool_stream"] = true;
        }

        if (shape.NumCtx is { } window)
        {
            body["options"] = new JsonObject { ["num_ctx"] = window };
        }

        if (options?.MaxOutputTokens is { } asked)
        {
            body[shape.MaxTokensField] = asked;
        }

        DeclaredParameters.Add(body, model, options, shape.MaxTokensField);
        LimitOutput(body, shape);
        DeclaredParameters.Strip(body, shape);
        if (shape.AnthropicCacheMarks)
        {
            CacheMarks.Add(body);
        }

        return body;
    }

    private static void AddFormat(JsonObject body, ChatOptions? options, RequestShape shape)
    {
        if (options?.ResponseFormat is not ChatResponseFormatJson json)
        {
            return;
        }

        if (json.Schema is { } schema)
        {
            if (shape.JsonSchema)
            {
                var named = new JsonObject { ["name"] = json.SchemaName ?? "answer", ["schema"] = JsonNode.Parse(schema.GetRawText()) };
                body["response_format"] = new JsonObject { ["type"] = "json_schema", ["json_schema"] = named };
            }
        }
        else if (!shape.IsProxyLike)
        {
            body["response_format"] = new JsonObject { ["type"] = "json_object" };
        }
    }

    private static void LimitOutput(JsonObject body, RequestShape shape)
    {
        if (!body.ContainsKey(shape.MaxTokensField) && shape.DefaultMaxTokens is { } declared)
        {
            body[shape.MaxTokensField] = declared;
        }

        // As OpenClaw does on proxy-like routes: what the prompt leaves of the window, less one.
        if (shape.ClampWindow is { } window && body[shape.MaxTokensField] is JsonValue value && value.TryGetValue(out int limit))
        {
            var prompt = Json.Bytes(body).Length / BytesPerToken;
            body[shape.MaxTokensField] = Math.Clamp(window - prompt - 1, 1, Math.Max(1, limit));
        }
    }
}
