using System.Runtime.CompilerServices;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Failover;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Wire.Anthropic;

/// <summary>The Anthropic SDK's chat client, with what it leaves open closed: a stream that ends without saying why is cut off.</summary>
/// <param name="inner">The SDK's client.</param>
/// <param name="shape">The route's shape.</param>
/// <param name="shaping">Completes the requests that the SDK writes.</param>
internal sealed class AnthropicChatClient(IChatClient inner, RequestShape shape, AnthropicShapingHandler shaping) : DelegatingChatClient(inner)
{
    /// <inheritdoc/>
    public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        base.GetResponseAsync(messages, Options(options), cancellationToken);

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var finished = false;
        await foreach (var update in base.GetStreamingResponseAsync(messages, Options(options), cancellationToken).ConfigureAwait(false))
        {
            finished |= update.FinishReason is not null;
            // Pieces of a tool call are shown when it is whole; until then they prove that the model is at work.
            yield return update is { Contents.Count: 0, FinishReason: null, RawRepresentation: RawContentBlockDeltaEvent or RawMessageStreamEvent { Value: RawContentBlockDeltaEvent } }
                ? StreamProgress.Create()
                : update;
        }

        if (!finished)
        {
            throw new ModelFailureException(new FailureSignal(FailureKind.Truncated));
        }
    }

    private ChatOptions? Options(ChatOptions? options)
    {
        shaping.Begin(options);
        if (options is null || shape.Tools || options.Tools is not { Count: > 0 })
        {
            return options;
        }

        var without = options.Clone();
        without.Tools = null;
        without.ToolMode = null;
        return without;
    }
}
