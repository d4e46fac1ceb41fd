using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using OpenClaw.Config.Runtime.Failover;

namespace OpenClaw.Config.Runtime.Wire;

/// <summary>Reads the JSON objects of an event stream.</summary>
internal static class ServerEvents
{
    /// <summary>The objects, up to <c>[DONE]</c>; a null at the end says that <c>[DONE]</c> came.</summary>
    public static async IAsyncEnumerable<JsonDocument?> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var any = false;
        await foreach (var item in SseParser.Create(stream).EnumerateAsync(cancellationToken).ConfigureAwait(false))
        {
            if (item.Data.Length == 0)
            {
                continue;
            }

            any = true;
            if (item.Data == "[DONE]")
            {
                yield return null;
                yield break;
            }

            yield return Parse(item.Data);
        }

        // No event at all: an empty body, or a page.
        if (!any)
        {
            throw new ModelFailureException(new FailureSignal(FailureKind.Empty));
        }
    }

    private static JsonDocument Parse(string data)
    {
        try
        {
            return JsonDocument.Parse(Encoding.UTF8.GetBytes(data));
        }
        catch (JsonException exception)
        {
            throw new ModelFailureException(new FailureSignal(FailureKind.NotTheApi), exception);
        }
    }
}
