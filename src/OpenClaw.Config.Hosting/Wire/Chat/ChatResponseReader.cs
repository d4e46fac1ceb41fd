using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Failover;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Wire.Chat;

/// <summary>Reads a whole Chat Completions answer.</summary>
internal static class ChatResponseReader
{
    /// <summary>The answer.</summary>
    /// <exception cref="ModelFailureException">The body is an error, or no answer of the API.</exception>
    public static ChatResponse Read(JsonElement root, RequestShape shape)
    {
        if (root.Member("error") is { ValueKind: JsonValueKind.Object or JsonValueKind.String })
        {
            throw new ModelFailureException(ErrorBody.Read(root));
        }

        if (root.Member("choices").ValueKind != JsonValueKind.Array)
        {
            throw new ModelFailureException(new FailureSignal(FailureKind.NotTheApi));
        }

        var choice = root.Items("choices").FirstOrDefault();
        var message = choice.Member("message");
        var contents = ChatContents.Reasoning(message, shape).ToList();
        if (ChatContents.Text(message) is { } text)
        {
            var tags = new ThinkTags();
            contents.AddRange(tags.Push(text));
            contents.AddRange(tags.Complete());
        }

        var calls = new ToolCallBuilder();
        calls.Push(message);
        contents.AddRange(calls.Complete(shape));
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, contents) { MessageId = root.Text("id") })
        {
            ResponseId = root.Text("id"),
            ModelId = root.Text("model"),
            CreatedAt = root.Number("created") is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null,
            FinishReason = ChatContents.Finish(choice.Text("finish_reason")) ?? ChatFinishReason.Stop,
            Usage = Usage.Read(root.Member("usage")),
        };
    }
}
