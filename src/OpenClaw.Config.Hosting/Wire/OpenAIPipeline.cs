using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using OpenAI;
using OpenClaw.Config.Runtime.Failover;

namespace OpenClaw.Config.Runtime.Wire;

/// <summary>The OpenAI SDK, set up so that chains decide about retries, time and keys.</summary>
internal static class OpenAIPipeline
{
    // The handler in front of the socket presents the real key.
    private const string NoKey = "set-by-the-handler";

    /// <summary>A credential that is no secret.</summary>
    public static ApiKeyCredential Credential { get; } = new(NoKey);

    /// <summary>The SDK's options.</summary>
    public static OpenAIClientOptions Options(HttpClient http, Uri endpoint) => Set(new OpenAIClientOptions { Endpoint = endpoint }, http);

    /// <summary>Sets what is the same for every client of the SDK.</summary>
    public static T Set<T>(T options, HttpClient http)
        where T : ClientPipelineOptions
    {
        options.Transport = new HttpClientPipelineTransport(http);
        options.RetryPolicy = new ClientRetryPolicy(maxRetries: 0);
        options.NetworkTimeout = Timeout.InfiniteTimeSpan;
        options.ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false };
        return options;
    }

    /// <summary>Options of one request.</summary>
    /// <param name="stream">Whether the answer is streamed.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static RequestOptions Request(bool stream, CancellationToken cancellationToken) =>
        new() { CancellationToken = cancellationToken, BufferResponse = !stream };

    /// <summary>Parses a whole answer.</summary>
    /// <exception cref="ModelFailureException">The body is empty or no JSON.</exception>
    public static JsonDocument Parse(PipelineResponse response)
    {
        var content = response.Content;
        if (content.ToMemory().Span.Trim((byte)' ').IsEmpty)
        {
            throw new ModelFailureException(new FailureSignal(FailureKind.Empty));
        }

        try
        {
            return JsonDocument.Parse(content);
        }
        catch (JsonException exception)
        {
            throw new ModelFailureException(new FailureSignal(FailureKind.NotTheApi), exception);
        }
    }
}
