using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenClaw.Config.Runtime.Failover;
using OpenClaw.Config.Runtime.Wire.Shaping;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace OpenClaw.Config.Runtime.Wire.Chat;

/// <summary>OpenAI Chat Completions over the OpenAI SDK's protocol methods; the body is ours, so that every compat flag holds.</summary>
/// <param name="model">The declared model.</param>
/// <param name="endpoint">Where the API answers.</param>
/// <param name="http">The client with key and headers in place.</param>
internal sealed class ChatCompletionsClient(ModelDescriptor model, Uri endpoint, HttpClient http) : IChatClient
{
    private readonly ChatClient _client = new(model.Ref.Model, OpenAIPipeline.Credential, OpenAIPipeline.Options(http, endpoint));
    private readonly RequestShape _shape = RequestShapes.For(model, endpoint);
    private readonly ChatClientMetadata _metadata = new(model.Ref.Provider, endpoint, model.Ref.Model);

    /// <inheritdoc/>
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var response = await SendAsync(messages, options, stream: false, cancellationToken).ConfigureAwait(false);
        using var document = OpenAIPipeline.Parse(response);
        return ChatResponseReader.Read(document.RootElement, _shape);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var response = await SendAsync(messages, options, stream: true, cancellationToken).ConfigureAwait(false);
        var reader = new ChatStreamReader(_shape);
        var done = false;
        await foreach (var document in ServerEvents.ReadAsync(response.ContentStream!, cancellationToken).ConfigureAwait(false))
        {
            if (document is null)
            {
                done = true;
                break;
            }

            using (document)
            {
                yield return reader.Push(document.RootElement);
            }
        }

        if (!done && !reader.IsComplete)
        {
            throw new ModelFailureException(new FailureSignal(FailureKind.Truncated));
        }

        yield return reader.Complete();
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(ChatClientMetadata) ? _metadata
        : serviceType?.IsInstanceOfType(this) == true ? this
        : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        // The HTTP client belongs to the chain.
    }

    private async Task<PipelineResponse> SendAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, bool stream, CancellationToken cancellationToken)
    {
        var body = ChatRequestWriter.Write(messages, options, model, _shape, stream);
        var request = OpenAIPipeline.Request(stream, cancellationToken);
        SessionHeaders.Add(request, options, _shape);
        var result = await _client.CompleteChatAsync(Json.Body(body), request).ConfigureAwait(false);
        return result.GetRawResponse();
    }
}
