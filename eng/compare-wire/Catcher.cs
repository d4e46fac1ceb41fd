using System.Text.Json.Nodes;

namespace OpenClaw.Config.CompareWire;

/// <summary>Keeps the request and answers that it is bad.</summary>
internal sealed class Catcher : HttpMessageHandler
{
    public JsonObject? Request { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.Concat(request.Content!.Headers).Select(header => KeyValuePair.Create(header.Key, (JsonNode?)string.Join(", ", header.Value)));
        Request ??= new JsonObject
        {
            ["url"] = request.RequestUri!.AbsoluteUri,
            ["headers"] = new JsonObject(headers),
            ["body"] = JsonNode.Parse(await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false)),
        };
        return new(System.Net.HttpStatusCode.BadRequest) { Content = new StringContent("""{"error":{"message":"caught","type":"invalid_request_error"}}""", null, "application/json") };
    }
}
