using Microsoft.Extensions.AI;
using Microsoft.Extensions.Time.Testing;
using OpenClaw.Config.Runtime.Tests.Servers;

namespace OpenClaw.Config.Runtime.Tests.Failover;

/// <summary>Every way in which a server can fail, on every API, streamed and whole: the next hop answers, in the right time, and the report says why.</summary>
public class FailoverMatrixTests
{
    // How the first hop fails, what the report must call it, and how often it is asked (short default: one retry).
    private static readonly (string Name, FailureReason Reason, int Asked, Func<Protocol, bool, Answer> Answer)[] Ways =
    [
        ("reset", FailureReason.Unreachable, 2, (_, _) => Answer.Resets()),
        ("hang before headers", FailureReason.Timeout, 1, (_, _) => Answer.Hangs()),
        ("hang after headers", FailureReason.Timeout, 1, (_, streamed) => Answer.HangsAfterHead(streamed ? "text/event-stream" : "application/json")),
        ("slow trickle", FailureReason.Timeout, 1, (_, streamed) => streamed ? Answer.Trickles() : Answer.TricklesJson()),
        ("half an answer", FailureReason.InvalidResponse, 2, (api, streamed) => streamed ? Answer.HalfAStream(api.Opening) : Answer.CutOff("{\"id\":\"x\",\"choi")),
        ("truncated JSON", FailureReason.InvalidResponse, 2, (_, streamed) => streamed ? Answer.Events("event: message_start\ndata: {\"id\":\"x\",\"choi") : Answer.Json("{\"id\":\"x\",\"choi")),
        ("JSON of something else", FailureReason.InvalidResponse, 2, (_, streamed) => streamed ? Answer.HalfAStream("{\"hello\":\"world\"}") : Answer.Json("{\"hello\":\"world\"}")),
        ("HTML", FailureReason.InvalidResponse, 2, (_, _) => Answer.Html()),
        ("HTML with an error status", FailureReason.ServerError, 2, (_, _) => Answer.Html("<h1>502 Bad Gateway</h1>", 502)),
        ("redirect", FailureReason.InvalidResponse, 2, (_, _) => Answer.Whole(string.Empty, "text/plain", 302, "Location: http://example.invalid/")),
        ("empty body", FailureReason.EmptyResponse, 2, (_, _) => Answer.Json(string.Empty)),
        ("429", FailureReason.RateLimit, 2, (api, _) => api.Error(429, "slow down", "rate_limit_error")),
        ("429 with Retry-After", FailureReason.RateLimit, 1, (api, _) => api.Error(429, "slow down", "rate_limit_error", "Retry-After: 30")),
    ];

    public static TheoryData<string, string, bool> Cells()
    {
        var cells = new TheoryData<string, string, bool>();
        foreach (var protocol in Protocol.All)
        {
            foreach (var way in Ways)
            {
                cells.Add(way.Name, protocol.Api, true);
                cells.Add(way.Name, protocol.Api, false);
            }
        }

        return cells;
    }

    public static TheoryData<string> Apis() => [.. Protocol.All.Select(protocol => protocol.Api)];

    public static TheoryData<string, bool> ApisAndModes()
    {
        var rows = new TheoryData<string, bool>();
        foreach (var protocol in Protocol.All)
        {
            rows.Add(protocol.Api, true);
            rows.Add(protocol.Api, false);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task A_failing_hop_leads_to_the_next_one_in_the_right_time(string name, string api, bool streamed)
    {
        var protocol = Protocol.Of(api);
        var (_, reason, asked, answer) = Ways.Single(way => way.Name == name);
        var time = new FakeTimeProvider();
        await using var broken = new RawServer(_ => answer(protocol, streamed));
        await using var good = new RawServer(request => protocol.Good(request, "fine"));
        await using var host = Patient.Host(time, Host.Model(broken, "first", api: api), Host.Model(good, "second", api: api));

        var asking = Patient.AskAsync(host, streamed);
        var patience = TimeSpan.Zero;
        if (reason == FailureReason.Timeout)
        {
            await broken.Asked.WaitAsync(TestContext.Current.CancellationToken);
            patience = streamed ? Patient.FirstToken : Patient.Attempt;
            time.Advance(patience - TimeSpan.FromMilliseconds(1));
            Assert.Empty(good.Requests);
            time.Advance(TimeSpan.FromMilliseconds(1));
        }

        var response = await asking;

        var report = response.GetChainReport()!;
        Assert.Equal("fine", response.Text);
        Assert.Equal("second/m", report.Served.ToString());
        Assert.Equal(Enumerable.Repeat<FailureReason?>(reason, asked), report.Attempts.Where(attempt => attempt.Outcome == AttemptOutcome.Failed).Select(attempt => attempt.Reason));
        Assert.Equal(asked, broken.Requests.Count);
        // The real client needs 21 to 138 seconds here, and never gets past a server that hangs.
        Assert.Equal(patience, report.Elapsed);
    }

    [Theory]
    [MemberData(nameof(ApisAndModes))]
    public async Task A_refused_connection_leads_to_the_next_hop(string api, bool streamed)
    {
        var protocol = Protocol.Of(api);
        await using var good = new RawServer(request => protocol.Good(request, "fine"));
        var closed = ClosedPort.BaseUrl;
        await using var host = Patient.Host(new FakeTimeProvider(), Host.Model(closed, "first", api: api), Host.Model(good, "second", api: api));

        var response = await Patient.AskAsync(host, streamed);

        Assert.Equal("fine", response.Text);
        Assert.Equal([FailureReason.Unreachable, FailureReason.Unreachable, null], response.GetChainReport()!.Attempts.Select(attempt => attempt.Reason));
    }

    [Theory]
    [MemberData(nameof(ApisAndModes))]
    public async Task A_failed_handshake_skips_every_hop_of_that_provider(string api, bool streamed)
    {
        var protocol = Protocol.Of(api);
        await using var good = new RawServer(request => protocol.Good(request, "fine"));
        await using var server = new NotTls();
        await using var host = Patient.Host(
            new FakeTimeProvider(), Host.Model(server.BaseUrl, "first", api: api), Host.Model(server.BaseUrl, "first", "sibling", api), Host.Model(good, "second", api: api));

        var response = await Patient.AskAsync(host, streamed);

        var attempts = response.GetChainReport()!.Attempts;
        Assert.Equal("fine", response.Text);
        Assert.Equal([AttemptOutcome.Failed, AttemptOutcome.ProviderSkipped, AttemptOutcome.Served], attempts.Select(attempt => attempt.Outcome));
        Assert.Equal(FailureReason.TlsCertificate, attempts[0].Reason);
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task A_stream_that_ends_without_content_leads_to_the_next_hop(string api)
    {
        var protocol = Protocol.Of(api);
        await using var ended = new RawServer(_ => Answer.Events(protocol.Opening));
        await using var good = new RawServer(request => protocol.Good(request, "fine"));
        await using var host = Patient.Host(new FakeTimeProvider(), Host.Model(ended, "first", api: api), Host.Model(good, "second", api: api));

        Assert.Equal("fine", (await Patient.AskAsync(host, streamed: true)).Text);
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task A_stream_that_breaks_after_its_first_content_is_a_typed_error(string api)
    {
        var protocol = Protocol.Of(api);
        await using var half = new RawServer(_ => Answer.HalfAStream([.. protocol.Opening, protocol.Piece("half")]));
        await using var good = new RawServer(request => protocol.Good(request, "fine"));
        await using var host = Patient.Host(new FakeTimeProvider(), Host.Model(half, "first", api: api), Host.Model(good, "second", api: api));

        await Assert.ThrowsAsync<StreamInterruptedException>(() => Patient.AskAsync(host, streamed: true));

        Assert.Empty(good.Requests);
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task A_stream_that_ends_in_the_middle_without_a_word_is_a_typed_error(string api)
    {
        var protocol = Protocol.Of(api);
        await using var half = new RawServer(_ => Answer.Events([.. protocol.Opening, protocol.Piece("half")]));
        await using var host = Patient.Host(new FakeTimeProvider(), Host.Model(half, "first", api: api));

        await Assert.ThrowsAsync<StreamInterruptedException>(() => Patient.AskAsync(host, streamed: true));
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task A_stream_that_falls_silent_after_its_first_content_is_a_typed_error(string api)
    {
        var protocol = Protocol.Of(api);
        var time = new FakeTimeProvider();
        await using var silent = new RawServer(_ => Answer.Stalls([.. protocol.Opening, protocol.Piece("half")]));
        await using var host = Patient.Host(time, Host.Model(silent, "first", api: api));
        await using var stream = host.Chat.GetStreamingResponseAsync("hi", cancellationToken: TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        while (await stream.MoveNextAsync() && stream.Current.Text != "half")
        {
        }

        var next = stream.MoveNextAsync();
        time.Advance(Patient.Attempt);

        var error = await Assert.ThrowsAsync<StreamInterruptedException>(async () => await next);
        Assert.Equal(FailureReason.Timeout, error.Report.Attempts[^1].Reason);
    }
}
