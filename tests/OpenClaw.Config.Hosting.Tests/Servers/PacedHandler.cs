using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace OpenClaw.Config.Runtime.Tests.Servers;

/// <summary>Answers with an event stream of which each event takes a while on the test's clock; it is sent when the client reads, so that no machine is too slow for it.</summary>
internal sealed class PacedHandler(FakeTimeProvider time, TimeSpan pace, IReadOnlyList<string> events) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var content = new StreamContent(new PacedStream(time, pace, events));
        content.Headers.ContentType = new("text/event-stream");
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request });
    }
}
