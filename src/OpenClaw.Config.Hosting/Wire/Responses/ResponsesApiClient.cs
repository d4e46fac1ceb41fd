using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI.Responses;
using OpenClaw.Config.Runtime.Failover;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Wire.Responses;

/// <summary>OpenAI Responses over the OpenAI SDK's protocol methods; the body is ours, so that every compat flag holds.</summary>
/// <param name="model">The declared model.</param>
/// <param name="endpoint">Where the API answers.</param>
/// <param name="http">The client with key and headers in place.</param>
internal sealed class ResponsesApiClient(ModelDescriptor model, Uri endpoint, HttpClient http) : IChatClient
{
    private readonly ResponsesClient _client = new(OpenAIPipeline.Credential, OpenAIPipeline.Set(new ResponsesClientOptions { Endpoint = endpoint }, http));
    private readonly RequestShape _shape = RequestShapes.For(model, endpoint);
    private readonly ChatClientMetadata _metadata = new(model.Ref.Provider, endpoint, model.Ref.Model);

    /// <inheritdoc/>
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var response = await SendAsync(messages, options, stream: false, cancellationToken).ConfigureAwait(false);
        using var document = OpenAIPipeline.Parse(response);
        return ResponsesReader.Read(document.RootElement, _shape);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var response = await SendAsync(messages, options, stream: true, cancellationToken).ConfigureAwait(false);
        var reader = new ResponsesStreamReader(_shape);
        await foreach (var document in ServerEvents.ReadAsync(response.ContentStream!, cancellationToken).ConfigureAwait(false))
        {
            if (document is null)
            {
                break;
            }

            using (document)
            {
                yield return reader.Push(document.RootElement);
            }
        }

        if (!reader.IsComplete)
        {
            throw new ModelFailureException(new FailureSignal(FailureKind.Truncated));
        }
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
        var list = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        var body = ResponsesRequestWriter.Write(list, options, model, _shape, stream);
        var request = OpenAIPipeline.Request(stream, cancellationToken);
        SessionHeaders.Add(request, options, _shape);
        var result = await _client.CreateResponseAsync(Json.Body(body), request).ConfigureAwait(false);
        return result.GetRawResponse();
    }
}
