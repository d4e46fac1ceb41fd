using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Wire.Responses;

/// <summary>Reads a Responses stream, an event at a time.</summary>
/// <param name="shape">The route's shape.</param>
internal sealed class ResponsesStreamReader(RequestShape shape)
{
    private string? _id;
    private string? _model;
    private bool _sawText;
    private bool _sawReasoning;
    private bool _sawCall;

    /// <summary>Whether the stream said that the answer is complete.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Takes one event.</summary>
    /// <exception cref="ModelFailureException">The event is an error.</exception>
    public ChatResponseUpdate Push(JsonElement item)
    {
        var response = item.Member("response");
        _id ??= response.Text("id");
        _model ??= response.Text("model");
        switch (item.Text("type"))
        {
            case "response.output_text.delta" or "response.refusal.delta":
                _sawText = true;
                return Update([new TextContent(item.Text("delta"))]);
            case "response.reasoning_summary_text.delta" or "response.reasoning_text.delta":
                _sawReasoning = true;
                return Update([new TextReasoningContent(item.Text("delta"))]);
            case "response.function_call_arguments.delta":
                return StreamProgress.Create();
            case "response.output_item.done":
                return Update(Done(item.Member("item")));
            case "response.completed" or "response.incomplete":
                return Complete(response);
            case "response.failed":
                ResponsesReader.ThrowIfFailed(response);
                throw new ModelFailureException(ErrorBody.Read(response));
            case "error":
                throw new ModelFailureException(ErrorBody.Read(item));
            default:
                // Servers that imitate the API put their errors into an object without a type.
                ResponsesReader.ThrowIfFailed(item);
                return Update([]);
        }
    }

    private List<AIContent> Done(JsonElement item)
    {
        switch (item.Text("type"))
        {
            case "function_call":
                _sawCall = true;
                return [ResponsesReader.Call(item, shape)];
            case "reasoning" when item.Text("encrypted_content") is { } secret:
                // The words came as deltas; what is left is the part that only the server reads.
                return [new TextReasoningContent(_sawReasoning ? null : string.Concat(item.Items("summary").Select(part => part.Text("text")))) { ProtectedData = secret }];
            default:
                return [];
        }
    }

    private ChatResponseUpdate Complete(JsonElement response)
    {
        IsComplete = true;
        ResponsesReader.ThrowIfFailed(response);
        // A server that sends no deltas sends the whole at the end.
        var contents = response.Items("output").SelectMany(item => ResponsesReader.Item(item, shape)).Where(content => content switch
        {
            TextContent => !_sawText,
            FunctionCallContent => !_sawCall,
            _ => false,
        }).ToList();
        var finish = ResponsesReader.Finish(response, contents);
        if (Usage.Read(response.Member("usage")) is { } usage)
        {
            contents.Add(new UsageContent(usage));
        }

        var update = Update(contents);
        update.FinishReason = finish == ChatFinishReason.Stop && _sawCall ? ChatFinishReason.ToolCalls : finish;
        return update;
    }

    private ChatResponseUpdate Update(List<AIContent> contents) => new(ChatRole.Assistant, contents)
    {
        ResponseId = _id,
        MessageId = _id,
        ConversationId = shape.Continuation ? _id : null,
        ModelId = _model,
    };
}
