using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using OpenClaw.Config.Runtime.Tests.Servers;

namespace OpenClaw.Config.Runtime.Tests.Cooldowns;

public class SharedCooldownTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private sealed class DeadStore : IDistributedCache
    {
        public int Asked { get; private set; }

        public Task<byte[]?> GetAsync(string key, CancellationToken token = default)
        {
            Asked++;
            return Task.FromException<byte[]?>(new IOException("down"));
        }

        public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) => Task.FromException(new IOException("down"));

        public Task RemoveAsync(string key, CancellationToken token = default) => Task.FromException(new IOException("down"));

        public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

        public byte[]? Get(string key) => null;

        public void Set(string key, byte[] value, DistributedCacheEntryOptions options)
        {
        }

        public void Remove(string key)
        {
        }

        public void Refresh(string key)
        {
        }
    }

    private sealed class HangingStore : IDistributedCache
    {
        public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => Task.Delay(Timeout.Infinite, token).ContinueWith(_ => (byte[]?)null, token, TaskContinuationOptions.None, TaskScheduler.Default);

        public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) => Task.Delay(Timeout.Infinite, token);

        public Task RemoveAsync(string key, CancellationToken token = default) => Task.Delay(Timeout.Infinite, token);

        public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

        public byte[]? Get(string key) => null;

        public void Set(string key, byte[] value, DistributedCacheEntryOptions options)
        {
        }

        public void Remove(string key)
        {
        }

        public void Refresh(string key)
        {
        }
    }

    private static Host Replica(ChainDescriptor chain, IDistributedCache store, TimeSpan? patience = null) => new(chain, after: services =>
    {
        services.Configure<OpenClawRuntimeOptions>(options => options.SharedStore = patience ?? options.SharedStore);
        services.AddSingleton(store);
        services.AddSharedCooldowns();
    });

    [Fact]
    public async Task A_replica_learns_from_a_real_redis_what_another_one_saw()
    {
        Assert.SkipUnless(RedisServer.IsInstalled, "redis-server is not installed (Debian: apt-get install redis-server).");
        await using var redis = await RedisServer.StartAsync(Token);
        await using var broken = new RawServer(_ => Completions.Error(401));
        await using var good = new RawServer(request => Completions.Either(request, "fine"));
        var chain = Host.Chain(Host.Model(broken, "first"), Host.Model(good, "second"));
        await using var one = Replica(chain, new RespCache(redis.Port));
        await using var two = Replica(chain, new RespCache(redis.Port));

        await one.Chat.GetResponseAsync("hi", cancellationToken: Token);
        var report = (await two.Chat.GetResponseAsync("hi", cancellationToken: Token)).GetChainReport()!;

        Assert.Single(broken.Requests);
        Assert.Equal(AttemptOutcome.CoolingDown, report.Attempts[0].Outcome);
    }

    [Fact]
    public async Task Two_host_processes_share_a_rest_through_redis()
    {
        Assert.SkipUnless(RedisServer.IsInstalled, "redis-server is not installed (Debian: apt-get install redis-server).");
        await using var redis = await RedisServer.StartAsync(Token);
        await using var broken = new RawServer(_ => Completions.Error(401));
        await using var good = new RawServer(request => Completions.Either(request, "fine"));

        Assert.Equal("Failed,Served", await ReplicaProcess.RunAsync(redis.Port, broken.BaseUrl, good.BaseUrl, Token));
        Assert.Equal("CoolingDown,Served", await ReplicaProcess.RunAsync(redis.Port, broken.BaseUrl, good.BaseUrl, Token));
        Assert.Single(broken.Requests);
    }

    [Fact]
    public async Task Redis_that_goes_away_stops_no_request()
    {
        Assert.SkipUnless(RedisServer.IsInstalled, "redis-server is not installed (Debian: apt-get install redis-server).");
        var redis = await RedisServer.StartAsync(Token);
        await using var server = new RawServer(request => Completions.Either(request, "fine"));
        await using var host = Replica(Host.Chain(Host.Model(server)), new RespCache(redis.Port));
        await host.Chat.GetResponseAsync("hi", cancellationToken: Token);
        await redis.DisposeAsync();

        Assert.Equal("fine", (await host.Chat.GetResponseAsync("hi", cancellationToken: Token)).Text);
    }

    [Fact]
    public async Task A_store_that_is_down_is_asked_a_few_times_and_then_left_alone()
    {
        var store = new DeadStore();
        await using var server = new RawServer(request => Completions.Either(request, "fine"));
        await using var host = Replica(Host.Chain([.. Enumerable.Range(0, 5).Select(index => Host.Model(server, "p" + index))]), store);

        for (var request = 0; request < 20; request++)
        {
            Assert.Equal("fine", (await host.Chat.GetResponseAsync("hi", cancellationToken: Token)).Text);
        }

        Assert.InRange(store.Asked, 1, 10);
        Assert.Contains(host.Log.Lines, line => line.Id == 1008);
    }

    [Fact]
    public async Task A_store_that_hangs_does_not_hold_requests_up()
    {
        await using var server = new RawServer(request => Completions.Either(request, "fine"));
        await using var host = Replica(Host.Chain(Host.Model(server)), new HangingStore(), TimeSpan.FromMilliseconds(250));

        // The store never answers: without an end to the wait this would not return.
        Assert.Equal("fine", (await host.Chat.GetResponseAsync("hi", cancellationToken: Token)).Text);
    }
}
