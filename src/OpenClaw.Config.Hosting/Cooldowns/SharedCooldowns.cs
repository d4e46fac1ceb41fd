using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using OpenClaw.Config.Runtime.Telemetry;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace OpenClaw.Config.Runtime.Cooldowns;

/// <summary>
/// Rests that replicas of a host know together, through the host's <see cref="IDistributedCache"/>. Every process keeps its own, and
/// takes in what the others wrote; a store that is slow or down is left alone for a while and never stops a request.
/// </summary>
internal sealed class SharedCooldowns : ICooldowns
{
    // How old what is known of the others may be: one question a second for each name, however many requests.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    // Counts of failures are forgotten after a day, as everywhere.
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    private readonly MemoryCooldowns _own;
    private readonly IDistributedCache _store;
    private readonly TimeProvider _time;
    private readonly ILogger<SharedCooldowns> _log;
    private readonly ResiliencePipeline _pipeline;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, long> _asked = new(StringComparer.Ordinal);

    /// <summary>Shares rests through a store.</summary>
    public SharedCooldowns(IDistributedCache store, OpenClawRuntimeOptions options, TimeProvider time, ILogger<SharedCooldowns> log)
    {
        _own = new MemoryCooldowns(time);
        _store = store;
        _time = time;
        _log = log;
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = time, Name = "openclaw.cooldowns" }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                MinimumThroughput = 2,
                FailureRatio = 0.5,
                SamplingDuration = TimeSpan.FromSeconds(10),
                BreakDuration = Pause,
                ShouldHandle = arguments => new(arguments.Outcome.Exception is not null and not OperationCanceledException),
                OnOpened = _ =>
                {
                    _log.StoreDown();
                    return default;
                },
            })
            .AddTimeout(new TimeoutStrategyOptions { Timeout = options.SharedStore })
            .Build();
    }

    /// <inheritdoc/>
    public async ValueTask<CooldownGate> EnterAsync(CooldownKeys keys, CancellationToken cancellationToken)
    {
        await LearnAsync(keys.Endpoint, cancellationToken).ConfigureAwait(false);
        await LearnAsync(keys.Account, cancellationToken).ConfigureAwait(false);
        await LearnAsync(keys.Model, cancellationToken).ConfigureAwait(false);
        return await _own.EnterAsync(keys, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<DateTimeOffset> FailedAsync(CooldownKeys keys, CooldownScope scope, FailureReason reason, CooldownSchedule schedule, TimeSpan? retryAfter)
    {
        var until = await _own.FailedAsync(keys, scope, reason, schedule, retryAfter).ConfigureAwait(false);
        if (keys.Of(scope) is { } key && _own.Find(key)?.Entry is { } entry)
        {
            var bytes = CooldownText.Write(entry);
            var options = new DistributedCacheEntryOptions { AbsoluteExpiration = entry.Until + Kept };
            await TryAsync(token => new ValueTask(_store.SetAsync(CooldownText.Key(key), bytes, options, token)), CancellationToken.None).ConfigureAwait(false);
        }

        return until;
    }

    /// <inheritdoc/>
    public async ValueTask SucceededAsync(CooldownKeys keys)
    {
        foreach (var key in (string[])[keys.Model, keys.Account, keys.Endpoint])
        {
            if (_own.Find(key)?.Clear() == true)
            {
                await TryAsync(token => new ValueTask(_store.RemoveAsync(CooldownText.Key(key), token)), CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    /// <inheritdoc/>
    public void Released(CooldownKeys keys) => _own.Released(keys);

    private async ValueTask LearnAsync(string key, CancellationToken cancellationToken)
    {
        var now = _time.GetTimestamp();
        if (_asked.TryGetValue(key, out var asked) && _time.GetElapsedTime(asked, now) < Fresh)
        {
            return;
        }

        _asked[key] = now;
        await TryAsync(
            async token =>
            {
                if (CooldownText.Read(await _store.GetAsync(CooldownText.Key(key), token).ConfigureAwait(false)) is { } entry)
                {
                    _own.Get(key).Merge(entry);
                }
            },
            cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask TryAsync(Func<CancellationToken, ValueTask> use, CancellationToken cancellationToken)
    {
        try
        {
            await _pipeline.ExecuteAsync(static (use, token) => use(token), use, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever the store's client throws: this process goes on with what it knows. The breaker has said so in the log.
        }
    }
}
