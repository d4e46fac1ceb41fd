using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Wire.Anthropic;

/// <summary>Puts the declared parameters and flags into the body that the Anthropic SDK wrote, then sends it through the chain's HTTP client.</summary>
/// <param name="model">The declared model.</param>
/// <param name="shape">The route's shape.</param>
/// <param name="http">The client with key and headers in place.</param>
internal sealed class AnthropicShapingHandler(ModelDescriptor model, RequestShape shape, HttpClient http) : HttpMessageHandler
{
    // What servers that imitate the API know; the SDK names the newest there is.
    private const string ImitatedVersion = "2023-06-01";

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    // The SDK writes the request inside of the call that brought the options.
    private readonly AsyncLocal<ChatOptions?> _options = new();

    /// <summary>Says what the request that is about to be written was asked for.</summary>
    public void Begin(ChatOptions? options) => _options.Value = options;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
        {
            var bytes = await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            if (JsonNode.Parse(bytes) is JsonObject body)
            {
                AnthropicBody.Shape(body, model, _options.Value, shape);
                request.Content = new ByteArrayContent(Wire.Json.Bytes(body)) { Headers = { ContentType = Json } };
            }
        }

        // Another endpoint than Anthropic's own knows nothing of its betas.
        if (model.Ref.Provider != "anthropic" || request.RequestUri?.Host != "api.anthropic.com")
        {
            request.Headers.Remove("anthropic-beta");
            request.Headers.Remove("anthropic-version");
            request.Headers.TryAddWithoutValidation("anthropic-version", ImitatedVersion);
        }

        if (shape.SessionAffinity && _options.Value?.ConversationId is { Length: > 0 } session)
        {
            request.Headers.TryAddWithoutValidation("x-session-affinity", session);
        }

        using var copy = Copy(request);
        return await http.SendAsync(copy, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
    }

    // A request can be sent once only, and this one is being sent.
    private static HttpRequestMessage Copy(HttpRequestMessage request)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Content = request.Content, Version = request.Version };
        foreach (var (name, values) in request.Headers)
        {
            copy.Headers.TryAddWithoutValidation(name, values);
        }

        return copy;
    }
}
