using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using OpenAI.Responses;
using OpenClaw.Config.Runtime.Failover;

namespace OpenClaw.Config.Runtime.Wire.Responses;

/// <summary>OpenAI Responses.</summary>
/// <param name="model">The declared model.</param>
/// <param name="endpoint">Where the API answers.</param>
/// <param name="http">The client with key and headers in place.</param>
internal sealed class ResponsesApiClient(ModelDescriptor model, Uri endpoint, HttpClient http) : OpenAIProtocolClient(model, endpoint)
{
    private readonly ResponsesClient _client = new(OpenAIPipeline.Credential, OpenAIPipeline.Set(new ResponsesClientOptions { Endpoint = endpoint }, http));

    /// <inheritdoc/>
    protected override JsonObject Write(IReadOnlyList<ChatMessage> messages, ChatOptions? options, bool stream) => ResponsesRequestWriter.Write(messages, options, Model, Shape, stream);

    /// <inheritdoc/>
    protected override Task<ClientResult> SendAsync(BinaryContent body, RequestOptions request) => _client.CreateResponseAsync(body, request);

    /// <inheritdoc/>
    protected override ChatResponse Read(JsonElement root) => ResponsesReader.Read(root, Shape);

    /// <inheritdoc/>
    protected override async IAsyncEnumerable<ChatResponseUpdate> ReadAsync(IAsyncEnumerable<JsonDocument?> events)
    {
        var reader = new ResponsesStreamReader(Shape);
        await foreach (var document in events.ConfigureAwait(false))
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
}
