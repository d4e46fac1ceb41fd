using Anthropic;
using Anthropic.Core;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Wire.Anthropic;

/// <summary>Anthropic Messages: the Anthropic SDK's own chat client, set up so that chains decide about retries, time and keys.</summary>
internal static class AnthropicMessagesClient
{
    // The API wants a limit with every request; OpenClaw's own default.
    private const int DefaultMaxTokens = 8_192;

    /// <summary>Makes the client.</summary>
    public static IChatClient Create(ModelDescriptor model, Uri endpoint, HttpClient http)
    {
        var shape = RequestShapes.For(model, endpoint);
        var shaping = new AnthropicShapingHandler(model, shape, http);
        var shaped = new HttpClient(shaping, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        var client = new AnthropicClient(new ClientOptions
        {
            BaseUrl = endpoint.AbsoluteUri.TrimEnd('/'),
            HttpClient = shaped,
            // The handler in front of the socket presents the real key; none is looked for in the environment.
            ApiKey = "set-by-the-handler",
            AuthToken = null,
            MaxRetries = 0,
            Timeout = Timeout.InfiniteTimeSpan,
        });
        return new AnthropicChatClient(client.AsIChatClient(model.Ref.Model, shape.DefaultMaxTokens ?? DefaultMaxTokens), shape, shaping);
    }
}
