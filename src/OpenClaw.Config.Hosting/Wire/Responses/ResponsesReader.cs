using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Failover;
using OpenClaw.Config.Runtime.Wire.Chat;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Wire.Responses;

/// <summary>Reads a whole Responses answer.</summary>
internal static class ResponsesReader
{
    /// <summary>The answer.</summary>
    /// <exception cref="ModelFailureException">The body is an error, or no answer of the API.</exception>
    public static ChatResponse Read(JsonElement root, RequestShape shape)
    {
        ThrowIfFailed(root);
        if (root.Member("output").ValueKind != JsonValueKind.Array)
        {
            throw new ModelFailureException(new FailureSignal(FailureKind.NotTheApi));
        }

        var id = root.Text("id");
        var contents = root.Items("output").SelectMany(item => Item(item, shape)).ToList();
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, contents) { MessageId = id })
        {
            ResponseId = id,
            ConversationId = shape.Continuation ? id : null,
            ModelId = root.Text("model"),
            CreatedAt = root.Number("created_at") is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null,
            FinishReason = Finish(root, contents),
            Usage = Usage.Read(root.Member("usage")),
        };
    }

    /// <summary>Throws where an answer says that it failed.</summary>
    public static void ThrowIfFailed(JsonElement response)
    {
        if (response.Member("error") is { ValueKind: JsonValueKind.Object or JsonValueKind.String })
        {
            throw new ModelFailureException(ErrorBody.Read(response));
        }

        if (response.Text("status") is "failed" or "cancelled")
        {
            throw new ModelFailureException(new FailureSignal(FailureKind.Response) { Code = "server_error" });
        }
    }

    /// <summary>Why the model stopped.</summary>
    public static ChatFinishReason Finish(JsonElement response, IEnumerable<AIContent> contents) => response.Member("incomplete_details").Text("reason") switch
    {
        "max_output_tokens" => ChatFinishReason.Length,
        "content_filter" => ChatFinishReason.ContentFilter,
        _ => contents.OfType<FunctionCallContent>().Any() ? ChatFinishReason.ToolCalls : ChatFinishReason.Stop,
    };

    /// <summary>The contents of one output item.</summary>
    public static IEnumerable<AIContent> Item(JsonElement item, RequestShape shape)
    {
        switch (item.Text("type"))
        {
            case "message":
                foreach (var part in item.Items("content"))
                {
                    if ((part.Text("text") ?? part.Text("refusal")) is { } text)
                    {
                        yield return new TextContent(text);
                    }
                }

                break;
            case "reasoning":
                var words = string.Concat(item.Items("summary").Concat(item.Items("content")).Select(part => part.Text("text")));
                var secret = item.Text("encrypted_content");
                if (words.Length > 0 || secret is not null)
                {
                    yield return new TextReasoningContent(words) { ProtectedData = secret };
                }

                break;
            case "function_call":
                yield return Call(item, shape);
                break;
        }
    }

    /// <summary>A tool call.</summary>
    public static FunctionCallContent Call(JsonElement item, RequestShape shape) =>
        Json.Call(item.Text("call_id") ?? item.Text("id") ?? "call", item.Text("name") ?? string.Empty, ChatContents.Arguments(item.Text("arguments") ?? string.Empty, shape));
}
