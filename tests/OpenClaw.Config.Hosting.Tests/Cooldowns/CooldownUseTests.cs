using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OpenClaw.Config.Runtime.Tests.Servers;

namespace OpenClaw.Config.Runtime.Tests.Cooldowns;

public class CooldownUseTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_hop_that_failed_is_not_asked_again_while_it_rests()
    {
        await using var broken = new RawServer(_ => Completions.Error(401));
        await using var good = new RawServer(request => Completions.Either(request, "fine"));
        await using var host = new Host(Host.Chain(Host.Model(broken, "first"), Host.Model(good, "second")));
        await host.Chat.GetResponseAsync("hi", cancellationToken: Token);

        var report = (await host.Chat.GetResponseAsync("hi", cancellationToken: Token)).GetChainReport()!;

        Assert.Single(broken.Requests);
        Assert.Equal([AttemptOutcome.CoolingDown, AttemptOutcome.Served], report.Attempts.Select(attempt => attempt.Outcome));
        Assert.Equal(FailureReason.Auth, report.Attempts[0].Reason);
    }

    [Fact]
    public async Task When_everybody_rests_the_one_who_is_back_first_is_asked_anyway()
    {
        var healthy = false;
        await using var server = new RawServer(request => healthy ? Completions.Either(request, "back") : Completions.Error(401));
        await using var host = new Host(Host.Chain(Host.Model(server)));
        await Assert.ThrowsAsync<ChainFailedException>(() => host.Chat.GetResponseAsync("hi", cancellationToken: Token));
        healthy = true;

        Assert.Equal("back", (await host.Chat.GetResponseAsync("hi", cancellationToken: Token)).Text);
    }

    [Fact]
    public async Task A_limited_key_gives_way_to_the_next_key_of_the_account_at_once()
    {
        await using var server = new RawServer(request => request.Header("Authorization") == "Bearer key-one"
            ? Completions.Error(429, "slow down", "rate_limit_exceeded")
            : Completions.Either(request, "with the second key"));
        await using var host = new Host(
            Host.Chain(Host.Model(server)), settings: [("OpenClaw:Providers:local:ApiKeys", "key-one,key-two")]);

        var response = await host.Chat.GetResponseAsync("hi", cancellationToken: Token);
        await host.Chat.GetResponseAsync("hi", cancellationToken: Token);

        Assert.Equal("with the second key", response.Text);
        Assert.Equal([0, 1], response.GetChainReport()!.Attempts.Select(attempt => attempt.Key));
        Assert.Equal(["Bearer key-one", "Bearer key-two", "Bearer key-two"], server.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task Numbered_variables_are_keys_of_one_account()
    {
        await using var server = new RawServer(request => request.Header("Authorization") == "Bearer third" ? Completions.Either(request, "ok") : Completions.Error(401));
        var model = Host.Model(server);
        model = model with { Provider = model.Provider with { KeyVariable = "SOME_API_KEY" } };
        await using var host = new Host(
            Host.Chain(model), settings: [("SOME_API_KEY", "first"), ("SOME_API_KEY_1", "second"), ("SOME_API_KEY_2", "third")]);

        Assert.Equal("ok", (await host.Chat.GetResponseAsync("hi", cancellationToken: Token)).Text);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Aggregators_do_not_rest()
    {
        var fails = true;
        await using var server = new RawServer(request => fails ? Completions.Error(503) : Completions.Either(request, "ok"));
        await using var good = new RawServer(request => Completions.Either(request, "other"));
        await using var host = new Host(Host.Chain(Host.Model(server, "openrouter"), Host.Model(good, "second")));
        await host.Chat.GetResponseAsync("hi", cancellationToken: Token);
        fails = false;

        Assert.Equal("ok", (await host.Chat.GetResponseAsync("hi", cancellationToken: Token)).Text);
    }

    [Fact]
    public async Task A_short_Retry_After_is_waited_out_and_a_long_one_is_not()
    {
        var asked = 0;
        await using var server = new RawServer(request =>
            Interlocked.Increment(ref asked) == 1 ? Completions.Error(429, "slow", "rate_limit_exceeded", "retry-after-ms: 30") : Completions.Either(request, "ok"));
        var time = new FakeTimeProvider();
        await using var host = new Host(Host.Chain(Host.Model(server)), services => services.AddSingleton<TimeProvider>(time));

        var asking = host.Chat.GetResponseAsync("hi", cancellationToken: Token);
        while (!asking.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(1));
            await Task.Delay(1, Token);
        }

        var report = (await asking).GetChainReport()!;
        Assert.Equal(2, report.Attempts.Count);
        Assert.True(report.Attempts[1].StartedAt - report.Attempts[0].StartedAt >= TimeSpan.FromMilliseconds(30));
    }

    [Fact]
    public async Task Declared_retries_are_kept()
    {
        var asked = 0;
        await using var server = new RawServer(request => Interlocked.Increment(ref asked) <= 4 ? Completions.Error(500) : Completions.Either(request, "ok"));
        var chain = new ChainDescriptor { Name = "Patient", Hops = [new HopDescriptor(Host.Model(server)) { Retries = 4 }] };
        await using var host = new Host(chain, services => services.Configure<OpenClawRuntimeOptions>(options => options.RetryDelay = TimeSpan.FromMilliseconds(1)));

        Assert.Equal(5, (await host.Chat.GetResponseAsync("hi", cancellationToken: Token)).GetChainReport()!.Attempts.Count);
    }

    [Fact]
    public async Task Undeclared_retries_end_with_their_budget_and_declared_ones_do_not()
    {
        await using var server = new RawServer(_ => Completions.Error(500));
        var hop = new HopDescriptor(Host.Model(server));
        static void NoBudget(IServiceCollection services) => services.PostConfigure<OpenClawRuntimeOptions>(options => options.RetryBudget = TimeSpan.Zero);
        await using var undeclared = new Host(new ChainDescriptor { Name = "Usual", Hops = [hop] }, NoBudget);
        await using var declared = new Host(new ChainDescriptor { Name = "Patient", Hops = [hop with { Retries = 2 }] }, NoBudget);

        await Assert.ThrowsAsync<ChainFailedException>(() => undeclared.Chat.GetResponseAsync("hi", cancellationToken: Token));
        await Assert.ThrowsAsync<ChainFailedException>(() => declared.Chat.GetResponseAsync("hi", cancellationToken: Token));

        Assert.Equal(1 + 3, server.Requests.Count);
    }

    [Fact]
    public async Task Zero_retries_are_none()
    {
        await using var server = new RawServer(_ => Completions.Error(500));
        var chain = new ChainDescriptor { Name = "Hasty", Hops = [new HopDescriptor(Host.Model(server)) { Retries = 0 }] };
        await using var host = new Host(chain);

        await Assert.ThrowsAsync<ChainFailedException>(() => host.Chat.GetResponseAsync("hi", cancellationToken: Token));

        Assert.Single(server.Requests);
    }
}
