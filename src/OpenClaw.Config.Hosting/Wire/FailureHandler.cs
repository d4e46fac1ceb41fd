using System.Net.Http.Headers;
using System.Text;
using OpenClaw.Config.Runtime.Failover;

namespace OpenClaw.Config.Runtime.Wire;

/// <summary>Turns every answer that is no success, and every broken connection, into a <see cref="ModelFailureException"/>, before an SDK puts the body into an exception of its own.</summary>
/// <param name="secrets">Keys and secret headers, taken out of the provider's words.</param>
/// <param name="time">The clock.</param>
internal sealed class FailureHandler(IReadOnlyList<string> secrets, TimeProvider time) : DelegatingHandler
{
    // An error object is small; the rest of a large page tells nothing more.
    private const int BodyLimit = 32 * 1024;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response;
        try
        {
            response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw ExceptionReader.Read(exception);
        }

        var empty = response.Content.Headers.ContentLength == 0;
        if (response.IsSuccessStatusCode && !empty && !IsPage(response.Content.Headers.ContentType))
        {
            return response;
        }

        using (response)
        {
            if (response.IsSuccessStatusCode)
            {
                throw new ModelFailureException(new FailureSignal(empty ? FailureKind.Empty : FailureKind.NotTheApi) { Status = (int)response.StatusCode });
            }

            var signal = ErrorBody.Read((int)response.StatusCode, await ReadAsync(response.Content, cancellationToken).ConfigureAwait(false));
            throw new ModelFailureException(Redaction.Clean(signal, secrets) with
            {
                RetryAfter = RetryAfterReader.Read(response.Headers, time.GetUtcNow()),
            });
        }
    }

    private static bool IsPage(MediaTypeHeaderValue? type) =>
        type?.MediaType is { } media && (media.Equals("text/html", StringComparison.OrdinalIgnoreCase) || media.Equals("application/xhtml+xml", StringComparison.OrdinalIgnoreCase));

    private static async Task<string?> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            var buffer = new byte[BodyLimit];
            var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return Encoding.UTF8.GetString(buffer, 0, length);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException)
        {
            // The status stands without the body.
            return null;
        }
    }
}
