using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenClaw.Config.Runtime.Connections;
using OpenClaw.Config.Runtime.Cooldowns;

namespace OpenClaw.Config.Runtime.Tests.Soak;

/// <summary>A chain of three servers, one of each API, and what rests of them.</summary>
internal sealed class SoakChain : IAsyncDisposable
{
    private readonly TimeProvider _time;
    private readonly Host _host;
    private readonly MemoryCooldowns _cooldowns;
    private readonly Dictionary<MoodyServer, (Rest? Model, Rest? Endpoint)> _rests;

    public SoakChain(TimeProvider time, int seed, params string[] apis)
    {
        _time = time;
        Servers = [.. apis.Select((api, index) => new MoodyServer("p" + index, api, seed + index, failing: 0.12))];
        _host = new Host(Host.Chain([.. Servers.Select(server => server.Model)]), services =>
        {
            services.AddSingleton(time);
            services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
            services.Configure<OpenClawRuntimeOptions>(options => options.RetryDelay = TimeSpan.Zero);
        });
        _cooldowns = (MemoryCooldowns)_host.Services.GetRequiredService<ICooldowns>();
        _rests = Servers.ToDictionary(server => server, _ => (default(Rest), default(Rest)));
    }

    public IReadOnlyList<MoodyServer> Servers { get; }

    public IChatClient Chat => _host.Chat;

    /// <summary>The most failures in a row that any rest has counted.</summary>
    public int LongestRow { get; private set; }

    /// <summary>Begins a round.</summary>
    public void Begin()
    {
        foreach (var server in Servers)
        {
            server.Begin();
        }
    }

    /// <summary>Compares what rests now with what the servers' logs of this round say must rest, and ends the round.</summary>
    public void Judge()
    {
        var now = _time.GetUtcNow();
        var well = Servers.Where(server => _rests[server] is (null, null) && server.Log.All(entry => entry.Mood == Mood.Good)).ToArray();
        foreach (var server in Servers)
        {
            var log = server.Log.ToArray();
            var before = _rests[server];
            var keys = CooldownKeys.For(server.Model, key: 0, Endpoints.Of(server.Model, setting: null));
            var after = (Model: Read(keys.Model), Endpoint: Read(keys.Endpoint));
            Assert.Contains(after.Model, RestModel.OfModel(before.Model, log, now));
            Assert.Contains(after.Endpoint, RestModel.OfEndpoint(before.Endpoint, log, now));
            // The keys did nothing wrong.
            Assert.Null(Read(keys.Account));
            // Whoever rests is left alone while another one is well all the time and needs no probe.
            if ((before.Model?.Until > now || before.Endpoint?.Until > now) && well.Any(other => other != server))
            {
                Assert.Empty(log);
            }

            _rests[server] = after;
            LongestRow = Math.Max(LongestRow, Math.Max(after.Model?.Failures ?? 0, after.Endpoint?.Failures ?? 0));
        }

        foreach (var server in Servers)
        {
            server.Log.Clear();
            server.Server.Requests.Clear();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        foreach (var server in Servers)
        {
            await server.DisposeAsync();
        }
    }

    private Rest? Read(string key) => _cooldowns.Find(key)?.Entry is { } entry ? new(entry.Until, entry.Failures, entry.LastFailure) : null;
}
