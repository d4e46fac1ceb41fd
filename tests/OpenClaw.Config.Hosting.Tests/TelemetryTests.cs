using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Tests.Servers;

namespace OpenClaw.Config.Runtime.Tests;

[Collection<Alone>]
public class TelemetryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_request_is_a_span_with_a_GenAI_span_for_each_attempt(bool streamed)
    {
        using var root = new Activity("test").Start();
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "OpenClaw.Config",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == root.TraceId)
                {
                    spans.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var broken = new RawServer(_ => Completions.Error(401));
        await using var good = new RawServer(request => Completions.Either(request, "fine"));
        await using var host = new Host(Host.Chain(Host.Model(broken, "first"), Host.Model(good, "second")));

        _ = streamed
            ? await host.Chat.GetStreamingResponseAsync("hi", cancellationToken: Token).ToChatResponseAsync(Token)
            : await host.Chat.GetResponseAsync("hi", cancellationToken: Token);

        var chain = spans.Single(span => span.OperationName == "openclaw.chain Hybrid");
        var attempts = spans.Where(span => span.OperationName == "chat m").OrderBy(span => span.StartTimeUtc).ToArray();
        Assert.Equal("second/m", chain.GetTagItem("openclaw.served"));
        Assert.Equal(["first", "second"], attempts.Select(span => span.GetTagItem("gen_ai.provider.name")));
        Assert.All(attempts, span => Assert.Equal(("chat", "m"), (span.GetTagItem("gen_ai.operation.name"), span.GetTagItem("gen_ai.request.model"))));
        Assert.Equal("Auth", attempts[0].GetTagItem("error.type"));
        Assert.Equal(ActivityStatusCode.Error, attempts[0].Status);
        Assert.Equal("served", attempts[1].GetTagItem("gen_ai.response.model"));
        Assert.Equal(5L, attempts[1].GetTagItem("gen_ai.usage.input_tokens"));
        Assert.Equal(2L, attempts[1].GetTagItem("gen_ai.usage.output_tokens"));
        Assert.All(attempts, span => Assert.Equal(chain.SpanId, span.ParentSpanId));
    }

    [Fact]
    public async Task Durations_and_tokens_are_measured_under_their_GenAI_names()
    {
        var provider = "metered" + Guid.NewGuid().ToString("N");
        var names = new ConcurrentDictionary<string, double>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "OpenClaw.Config")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        void Count(string name, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            if (tags.ToArray().Any(tag => (string?)tag.Value?.ToString() == provider))
            {
                names.AddOrUpdate(name, value, (_, sum) => sum + value);
            }
        }

        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Count(instrument.Name, value, tags));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Count(instrument.Name, value, tags));
        listener.Start();
        await using var server = new RawServer(request => Completions.Either(request, "fine"));
        await using var host = new Host(Host.Chain(Host.Model(server, provider)));

        await host.Chat.GetStreamingResponseAsync("hi", cancellationToken: Token).ToChatResponseAsync(Token);

        Assert.Equal(["gen_ai.client.operation.duration", "gen_ai.client.operation.time_to_first_chunk", "gen_ai.client.token.usage"], names.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(7, names["gen_ai.client.token.usage"]);
    }
}
