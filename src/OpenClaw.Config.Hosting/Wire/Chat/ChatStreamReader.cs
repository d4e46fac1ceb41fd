using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Wire.Chat;

/// <summary>Reads a Chat Completions stream, a chunk at a time.</summary>
/// <param name="shape">The route's shape.</param>
internal sealed class ChatStreamReader(RequestShape shape)
{
    private readonly ThinkTags _tags = new();
    private readonly ToolCallBuilder _calls = new();
    private ChatFinishReason? _finish;
    private string? _id;
    private string? _model;

    /// <summary>Whether the stream said that the answer is complete.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Takes one chunk.</summary>
    /// <exception cref="ModelFailureException">The chunk is an error.</exception>
    public ChatResponseUpdate Push(JsonElement chunk)
    {
        if (chunk.Member("error") is { ValueKind: JsonValueKind.Object or JsonValueKind.String })
        {
            throw new ModelFailureException(ErrorBody.Read(chunk));
        }

        _id ??= chunk.Text("id");
        _model ??= chunk.Text("model");
        var choice = chunk.Items("choices").FirstOrDefault();
        var delta = choice.Member("delta");
        var contents = ChatContents.Reasoning(delta, shape).ToList();
        if (ChatContents.Text(delta) is { } text)
        {
            contents.AddRange(_tags.Push(text));
        }

        var working = _calls.Push(delta);
        if (ChatContents.Finish(choice.Text("finish_reason")) is { } finish)
        {
            _finish = finish;
            IsComplete = true;
        }

        if (Usage.Read(chunk.Member("usage")) is { } usage)
        {
            contents.Add(new UsageContent(usage));
        }

        return working && contents.Count == 0 ? StreamProgress.Create() : Update(contents, null);
    }

    /// <summary>Ends the stream: what was held back, the finished tool calls, and why the model stopped.</summary>
    public ChatResponseUpdate Complete()
    {
        IsComplete = true;
        return Update([.. _tags.Complete(), .. _calls.Complete(shape)], _finish ?? ChatFinishReason.Stop);
    }

    private ChatResponseUpdate Update(List<AIContent> contents, ChatFinishReason? finish) => new(ChatRole.Assistant, contents)
    {
        ResponseId = _id,
        MessageId = _id,
        ModelId = _model,
        FinishReason = finish,
    };
}
