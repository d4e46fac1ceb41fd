using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Tests.Servers;

namespace OpenClaw.Config.Runtime.Tests.Failover;

public class ChainWalkTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_hop_answers_and_the_response_says_so()
    {
        await using var server = new RawServer(request => Completions.Either(request, "hello"));
        await using var host = new Host(Host.Chain(Host.Model(server)));

        var response = await host.Chat.GetResponseAsync("hi", cancellationToken: Token);

        Assert.Equal("hello", response.Text);
        Assert.Equal("served", response.ModelId);
        Assert.Equal(7, response.Usage?.TotalTokenCount);
        var report = response.GetChainReport();
        Assert.Equal(new ModelRef("local", "m"), report?.Served);
        Assert.Equal([AttemptOutcome.Served], report?.Attempts.Select(attempt => attempt.Outcome));
        Assert.Equal("/v1/chat/completions", server.Request.Path);
        Assert.Equal("Bearer sk-local", server.Request.Header("Authorization"));
    }

    [Fact]
    public async Task A_hop_that_fails_leads_to_the_next_one()
    {
        await using var broken = new RawServer(_ => Completions.Error(503));
        await using var good = new RawServer(request => Completions.Either(request, "from the second"));
        await using var host = new Host(Host.Chain(Host.Model(broken, "first"), Host.Model(good, "second")));

        var response = await host.Chat.GetResponseAsync("hi", cancellationToken: Token);

        Assert.Equal("from the second", response.Text);
        var report = response.GetChainReport()!;
        Assert.True(report.FellBack);
        Assert.Equal(["first/m", "first/m", "second/m"], report.Attempts.Select(attempt => attempt.Model.ToString()));
        Assert.Equal([FailureReason.ServerError, FailureReason.ServerError, null], report.Attempts.Select(attempt => attempt.Reason));
        Assert.Equal(2, broken.Requests.Count);
    }

    [Fact]
    public async Task A_stream_is_delivered_piece_by_piece_and_its_first_content_carries_the_report()
    {
        await using var server = new RawServer(_ => Completions.Stream("Hel", "lo"));
        await using var host = new Host(Host.Chain(Host.Model(server)));

        var updates = await host.Chat.GetStreamingResponseAsync("hi", cancellationToken: Token).ToListAsync(Token);

        Assert.Equal(["Hel", "lo"], updates.Where(update => update.Text.Length > 0).Select(update => update.Text));
        Assert.Equal("local/m", updates.First(update => update.Text.Length > 0).GetChainReport()?.Served.ToString());
        Assert.Equal(ChatFinishReason.Stop, updates.Single(update => update.FinishReason is not null).FinishReason);
        Assert.Equal(7, updates.ToChatResponse().Usage?.TotalTokenCount);
    }

    [Fact]
    public async Task A_stream_that_breaks_before_its_first_content_leads_to_the_next_hop()
    {
        await using var broken = new RawServer(_ => Answer.HalfAStream("""{"id":"c","choices":[{"index":0,"delta":{"role":"assistant"}}]}"""));
        await using var good = new RawServer(_ => Completions.Stream("whole"));
        await using var host = new Host(Host.Chain(Host.Model(broken, "first"), Host.Model(good, "second")));

        var response = await host.Chat.GetStreamingResponseAsync("hi", cancellationToken: Token).ToChatResponseAsync(Token);

        Assert.Equal("whole", response.Text);
    }

    [Fact]
    public async Task A_stream_that_breaks_after_its_first_content_is_an_error_and_nobody_else_is_asked()
    {
        await using var broken = new RawServer(_ => Answer.HalfAStream(Completions.Piece("half a")));
        await using var good = new RawServer(_ => Completions.Stream("whole"));
        await using var host = new Host(Host.Chain(Host.Model(broken, "first"), Host.Model(good, "second")));
        var seen = string.Empty;

        var error = await Assert.ThrowsAsync<StreamInterruptedException>(async () =>
        {
            await foreach (var update in host.Chat.GetStreamingResponseAsync("hi", cancellationToken: Token))
            {
                seen += update.Text;
            }
        });

        Assert.Equal("half a", seen);
        Assert.Empty(good.Requests);
        Assert.Equal("first/m", error.Report.Served.ToString());
    }

    [Fact]
    public async Task The_callers_cancellation_ends_the_request_and_asks_nobody_else()
    {
        using var cancel = new CancellationTokenSource();
        await using var hanging = new RawServer(_ =>
        {
            cancel.CancelAfter(20);
            return Answer.Hangs();
        });
        await using var good = new RawServer(request => Completions.Either(request, "no"));
        await using var host = new Host(Host.Chain(Host.Model(hanging, "first"), Host.Model(good, "second")));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Chat.GetResponseAsync("hi", cancellationToken: cancel.Token));

        Assert.Empty(good.Requests);
    }

    [Fact]
    public async Task A_refusal_stops_the_chain()
    {
        await using var refusing = new RawServer(_ => Completions.Error(400, "no", "content_policy_violation"));
        await using var good = new RawServer(request => Completions.Either(request, "no"));
        await using var host = new Host(Host.Chain(Host.Model(refusing, "first"), Host.Model(good, "second")));

        await Assert.ThrowsAsync<ModelRefusedException>(() => host.Chat.GetResponseAsync("hi", cancellationToken: Token));

        Assert.Empty(good.Requests);
    }

    [Fact]
    public async Task When_nobody_answers_the_error_names_every_hop_and_what_to_do()
    {
        var closed = ClosedPort.BaseUrl;
        await using var unknown = new RawServer(_ => Completions.Error(404));
        await using var host = new Host(Host.Chain(Host.Model(closed, "first"), Host.Model(unknown, "second")));

        var error = await Assert.ThrowsAsync<ChainFailedException>(() => host.Chat.GetResponseAsync("hi", cancellationToken: Token));

        Assert.Contains("first/m: connection refused (2 times). Is the server running? curl " + closed + "/models must answer.", error.Message, StringComparison.Ordinal);
        Assert.Contains("second/m: HTTP 404", error.Message, StringComparison.Ordinal);
        Assert.Equal(FailureReason.ModelNotFound, error.Report.Attempts[^1].Reason);
    }
}
