using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace OpenClaw.Config.Runtime.Failover;

/// <summary>Streams from a model that does not: the whole answer, in one piece.</summary>
/// <param name="inner">The model's client.</param>
internal sealed class WholeAnswerClient(IChatClient inner) : DelegatingChatClient(inner)
{
    /// <inheritdoc/>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
        foreach (var update in response.ToChatResponseUpdates())
        {
            yield return update;
        }
    }
}
