namespace OpenClaw.Config.Runtime.Wire;

/// <summary>Presents the key and the declared headers, last, so that no SDK ever holds the key and none of its own headers wins over a declared one.</summary>
/// <param name="headers">Name and value; a null value takes the header away.</param>
internal sealed class RequestHeadersHandler(IReadOnlyList<KeyValuePair<string, string?>> headers) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            if (value is not null)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return base.SendAsync(request, cancellationToken);
    }
}
