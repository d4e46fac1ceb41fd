using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenClaw.Config.Runtime.Failover;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace OpenClaw.Config.Runtime.Wire.Chat;

/// <summary>OpenAI Chat Completions.</summary>
/// <param name="model">The declared model.</param>
/// <param name="endpoint">Where the API answers.</param>
/// <param name="http">The client with key and headers in place.</param>
internal sealed class ChatCompletionsClient(ModelDescriptor model, Uri endpoint, HttpClient http) : OpenAIProtocolClient(model, endpoint)
{
    private readonly ChatClient _client = new(model.Ref.Model, OpenAIPipeline.Credential, OpenAIPipeline.Options(http, endpoint));

    /// <inheritdoc/>
    protected override JsonObject Write(IReadOnlyList<ChatMessage> messages, ChatOptions? options, bool stream) => ChatRequestWriter.Write(messages, options, Model, Shape, stream);

    /// <inheritdoc/>
    protected override Task<ClientResult> SendAsync(BinaryContent body, RequestOptions request) => _client.CompleteChatAsync(body, request);

    /// <inheritdoc/>
    protected override ChatResponse Read(JsonElement root) => ChatResponseReader.Read(root, Shape);

    /// <inheritdoc/>
    protected override async IAsyncEnumerable<ChatResponseUpdate> ReadAsync(IAsyncEnumerable<JsonDocument?> events)
    {
        var reader = new ChatStreamReader(Shape);
        var done = false;
        await foreach (var document in events.ConfigureAwait(false))
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
}
