using System.Diagnostics;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using OpenClaw.Config.Runtime.Tests.Servers;

namespace OpenClaw.Config.Runtime.Tests.Failover;

/// <summary>Every way to fail, on every API, streamed and whole: the next hop answers, soon, and the report says why.</summary>
public class FailoverMatrixTests
{
    // How the first hop fails, what the report must call it, and how often it is asked (short default: one retry).
    private static readonly (string Name, FailureReason Reason, int Asked, Func<Protocol, Answer> Answer)[] Failures =
    [
        ("500", FailureReason.ServerError, 2, api => api.Error(500, "boom", "server_error")),
        ("503", FailureReason.ServerError, 2, api => api.Error(503, "down", "api_error")),
        ("529", FailureReason.Overloaded, 2, api => api.Error(529, "Overloaded", "overloaded_error")),
        ("408", FailureReason.Timeout, 1, api => api.Error(408, "slow", "timeout_error")),
        ("429", FailureReason.RateLimit, 2, api => api.Error(429, "slow down", "rate_limit_error")),
        ("429 with Retry-After", FailureReason.RateLimit, 1, api => api.Error(429, "slow down", "rate_limit_error", "Retry-After: 30")),
        ("429 without credit", FailureReason.Billing, 1, api => api.Error(429, "You exceeded your current quota", "insufficient_quota")),
        ("401", FailureReason.Auth, 1, api => api.Error(401, "bad key", "authentication_error")),
        ("401 revoked", FailureReason.AuthPermanent, 1, api => api.Error(401, "this key was revoked", "authentication_error")),
        ("402", FailureReason.Billing, 1, api => api.Error(402, "pay", "billing_error")),
        ("403", FailureReason.Auth, 1, api => api.Error(403, "no", "permission_error")),
        ("404", FailureReason.ModelNotFound, 1, api => api.Error(404, "nothing here", "not_found_error")),
        ("400", FailureReason.Format, 1, api => api.Error(400, "unknown field", "invalid_request_error")),
        ("redirect", FailureReason.InvalidResponse, 2, _ => Answer.Whole(string.Empty, "text/plain", 302, "Location: http://example.invalid/")),
        ("HTML", FailureReason.InvalidResponse, 2, _ => Answer.Html()),
        ("HTML with an error status", FailureReason.ServerError, 2, _ => Answer.Html("<h1>502 Bad Gateway</h1>", 502)),
        ("empty body", FailureReason.EmptyResponse, 2, _ => Answer.Json(string.Empty)),
        ("reset", FailureReason.Unreachable, 2, _ => Answer.Resets()),
        ("hang before headers", FailureReason.Timeout, 1, _ => Answer.Hangs()),
        ("hang after headers", FailureReason.Timeout, 1, api => Answer.HangsAfterHead("text/event-stream")),
    ];

    private static readonly string[] OnlyStreamed = ["hang after headers"];

    public static TheoryData<string, string, bool> Rows()
    {
        var rows = new TheoryData<string, string, bool>();
        foreach (var protocol in Protocol.All)
        {
            foreach (var failure in Failures)
            {
                rows.Add(failure.Name, protocol.Api, true);
                if (!OnlyStreamed.Contains(failure.Name))
                {
                    rows.Add(failure.Name, protocol.Api, false);
                }
            }
        }

        return rows;
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
    [MemberData(nameof(Rows))]
    public async Task A_failing_hop_leads_to_the_next_one_soon(string name, string api, bool streamed)
    {
        var protocol = Protocol.Of(api);
        var (_, reason, asked, answer) = Failures.Single(failure => failure.Name == name);
        await using var broken = new RawServer(_ => answer(protocol));
        await using var good = new RawServer(request => protocol.Good(request, "fine"));
        ModelDescriptor[] models = [Host.Model(broken, "first", api: api), Host.Model(good, "second", api: api)];
        await using var host = new Host(name.StartsWith("hang", StringComparison.Ordinal) ? Impatient(models) : Host.Chain(models));

        var (text, report, took) = await AskAsync(host, streamed);

        Assert.Equal("fine", text);
        Assert.Equal("second/m", report.Served.ToString());
        Assert.Equal(Enumerable.Repeat<FailureReason?>(reason, asked), report.Attempts.Where(attempt => attempt.Outcome == AttemptOutcome.Failed).Select(attempt => attempt.Reason));
        Assert.Equal(asked, broken.Requests.Count);
        // The real client needs 21 to 138 seconds here, and never gets past a server that hangs; the bound is for a machine that is busy.
        Assert.InRange(took.TotalSeconds, 0, 20);
    }

    [Theory]
    [MemberData(nameof(ApisAndModes))]
    public async Task A_refused_connection_leads_to_the_next_hop(string api, bool streamed)
    {
        var protocol = Protocol.Of(api);
        await using var good = new RawServer(request => protocol.Good(request, "fine"));
        var closed = "http://127.0.0.1:" + RawServer.ClosedPort() + "/v1";
        await using var host = new Host(Host.Chain(Host.Model(closed, "first", api: api), Host.Model(good, "second", api: api)));

        var (text, report, _) = await AskAsync(host, streamed);

        Assert.Equal("fine", text);
        Assert.Equal([FailureReason.Unreachable, FailureReason.Unreachable, null], report.Attempts.Select(attempt => attempt.Reason));
    }

    [Theory]
    [MemberData(nameof(ApisAndModes))]
    public async Task A_failed_handshake_skips_every_hop_of_that_provider(string api, bool streamed)
    {
        var protocol = Protocol.Of(api);
        await using var good = new RawServer(request => protocol.Good(request, "fine"));
        await using var server = new NotTls();
        await using var host = new Host(Host.Chain(
            Host.Model(server.BaseUrl, "first", api: api), Host.Model(server.BaseUrl, "first", "sibling", api), Host.Model(good, "second", api: api)));

        var (text, report, _) = await AskAsync(host, streamed);

        Assert.Equal("fine", text);
        Assert.Equal([AttemptOutcome.Failed, AttemptOutcome.ProviderSkipped, AttemptOutcome.Served], report.Attempts.Select(attempt => attempt.Outcome));
        Assert.Equal(FailureReason.TlsCertificate, report.Attempts[0].Reason);
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task JSON_that_is_cut_off_leads_to_the_next_hop(string api)
    {
        var protocol = Protocol.Of(api);
        await using var broken = new RawServer(_ => Answer.CutOff("{\"id\":\"x\",\"choi"));
        await using var good = new RawServer(request => protocol.Good(request, "fine"));
        await using var host = new Host(Host.Chain(Host.Model(broken, "first", api: api), Host.Model(good, "second", api: api)));

        var (text, report, _) = await AskAsync(host, streamed: false);

        Assert.Equal("fine", text);
        Assert.Equal(FailureReason.InvalidResponse, report.Attempts[0].Reason);
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task JSON_of_the_announced_length_that_ends_early_leads_to_the_next_hop(string api)
    {
        var protocol = Protocol.Of(api);
        await using var broken = new RawServer(_ => Answer.Json("{\"id\":\"x\",\"choi"));
        await using var good = new RawServer(request => protocol.Good(request, "fine"));
        await using var host = new Host(Host.Chain(Host.Model(broken, "first", api: api), Host.Model(good, "second", api: api)));

        var (text, report, _) = await AskAsync(host, streamed: false);

        Assert.Equal("fine", text);
        Assert.Equal(FailureReason.InvalidResponse, report.Attempts[0].Reason);
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task A_stream_that_breaks_or_ends_before_its_first_content_leads_to_the_next_hop(string api)
    {
        var protocol = Protocol.Of(api);
        await using var half = new RawServer(_ => Answer.HalfAStream(protocol.Opening));
        await using var ended = new RawServer(_ => Answer.Events(protocol.Opening));
        await using var good = new RawServer(request => protocol.Good(request, "fine"));
        await using var host = new Host(Host.Chain(Host.Model(half, "first", api: api), Host.Model(ended, "second", api: api), Host.Model(good, "third", api: api)));

        var (text, report, _) = await AskAsync(host, streamed: true);

        Assert.Equal("fine", text);
        Assert.Equal("third/m", report.Served.ToString());
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task A_stream_that_breaks_after_its_first_content_is_a_typed_error(string api)
    {
        var protocol = Protocol.Of(api);
        await using var half = new RawServer(_ => Answer.HalfAStream([.. protocol.Opening, protocol.Piece("half")]));
        await using var good = new RawServer(request => protocol.Good(request, "fine"));
        await using var host = new Host(Host.Chain(Host.Model(half, "first", api: api), Host.Model(good, "second", api: api)));

        await Assert.ThrowsAsync<StreamInterruptedException>(() => AskAsync(host, streamed: true));

        Assert.Empty(good.Requests);
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task A_stream_that_ends_in_the_middle_without_a_word_is_a_typed_error(string api)
    {
        var protocol = Protocol.Of(api);
        await using var half = new RawServer(_ => Answer.Events([.. protocol.Opening, protocol.Piece("half")]));
        await using var host = new Host(Host.Chain(Host.Model(half, "first", api: api)));

        await Assert.ThrowsAsync<StreamInterruptedException>(() => AskAsync(host, streamed: true));
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task A_stream_that_falls_silent_after_its_first_content_is_a_typed_error(string api)
    {
        var protocol = Protocol.Of(api);
        await using var silent = new RawServer(_ => Answer.Stalls([.. protocol.Opening, protocol.Piece("half")]));
        await using var host = new Host(
            Host.Chain(Host.Model(silent, "first", api: api)),
            services => services.Configure<OpenClawRuntimeOptions>(options => options.Idle = TimeSpan.FromMilliseconds(200)));

        var error = await Assert.ThrowsAsync<StreamInterruptedException>(() => AskAsync(host, streamed: true));

        Assert.Equal(FailureReason.Timeout, error.Report.Attempts[^1].Reason);
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task Comments_that_trickle_in_are_no_first_token(string api)
    {
        var protocol = Protocol.Of(api);
        await using var trickle = new RawServer(_ => Answer.Trickles());
        await using var good = new RawServer(request => protocol.Good(request, "fine"));
        await using var host = new Host(Impatient(Host.Model(trickle, "first", api: api), Host.Model(good, "second", api: api)));

        var (text, report, _) = await AskAsync(host, streamed: true);

        Assert.Equal("fine", text);
        Assert.Equal(FailureReason.Timeout, report.Attempts[0].Reason);
    }

    private static ChainDescriptor Impatient(params ModelDescriptor[] models) => new()
    {
        Name = "Hybrid",
        // The last hop has the usual patience: a machine that is busy must not fail the test.
        Hops = [.. models.Select((model, index) => index < models.Length - 1 ? new HopDescriptor(model) { FirstTokenSeconds = 0.6, AttemptSeconds = 0.8 } : new HopDescriptor(model))],
    };

    private static async Task<(string Text, ChainReport Report, TimeSpan Took)> AskAsync(Host host, bool streamed)
    {
        var token = TestContext.Current.CancellationToken;
        var watch = Stopwatch.StartNew();
        var response = streamed
            ? await host.Chat.GetStreamingResponseAsync("hi", cancellationToken: token).ToChatResponseAsync(token)
            : await host.Chat.GetResponseAsync("hi", cancellationToken: token);
        return (response.Text, response.GetChainReport()!, watch.Elapsed);
    }
}
