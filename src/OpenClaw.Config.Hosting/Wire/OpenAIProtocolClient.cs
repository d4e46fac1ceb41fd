using System.ClientModel;
using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Wire;

/// <summary>A protocol of OpenAI's over its SDK's protocol methods; the body is ours, so that every compat flag holds.</summary>
/// <param name="model">The declared model.</param>
/// <param name="endpoint">Where the API answers.</param>
internal abstract class OpenAIProtocolClient(ModelDescriptor model, Uri endpoint) : IChatClient
{
    private readonly ChatClientMetadata _metadata = new(model.Ref.Provider, endpoint, model.Ref.Model);

    /// <summary>The declared model.</summary>
    protected ModelDescriptor Model => model;

    /// <summary>The route's shape.</summary>
    protected RequestShape Shape { get; } = RequestShapes.For(model, endpoint);

    /// <inheritdoc/>
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var response = await AskAsync(messages, options, stream: false, cancellationToken).ConfigureAwait(false);
        using var document = OpenAIPipeline.Parse(response);
        return Read(document.RootElement);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var response = await AskAsync(messages, options, stream: true, cancellationToken).ConfigureAwait(false);
        await foreach (var update in ReadAsync(ServerEvents.ReadAsync(response.ContentStream!, cancellationToken)).ConfigureAwait(false))
        {
            yield return update;
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

    /// <summary>The body of a request.</summary>
    protected abstract JsonObject Write(IReadOnlyList<ChatMessage> messages, ChatOptions? options, bool stream);

    /// <summary>Sends it.</summary>
    protected abstract Task<ClientResult> SendAsync(BinaryContent body, RequestOptions request);

    /// <summary>Reads a whole answer.</summary>
    protected abstract ChatResponse Read(JsonElement root);

    /// <summary>Reads a stream; a null among its events says that <c>[DONE]</c> came.</summary>
    protected abstract IAsyncEnumerable<ChatResponseUpdate> ReadAsync(IAsyncEnumerable<JsonDocument?> events);

    private async Task<PipelineResponse> AskAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, bool stream, CancellationToken cancellationToken)
    {
        var body = Write(messages as IReadOnlyList<ChatMessage> ?? [.. messages], options, stream);
        var request = OpenAIPipeline.Request(stream, cancellationToken);
        SessionHeaders.Add(request, options, Shape);
        var result = await SendAsync(Json.Body(body), request).ConfigureAwait(false);
        return result.GetRawResponse();
    }
}
