using System.Collections.Concurrent;

namespace OpenClaw.Config.Runtime.Cooldowns;

/// <summary>Rests in this process. There are as many as there are declared models, keys and servers, no more.</summary>
/// <param name="time">The clock.</param>
internal sealed class MemoryCooldowns(TimeProvider time) : ICooldowns
{
    private readonly ConcurrentDictionary<string, CooldownSlot> _slots = new(StringComparer.Ordinal);

    /// <summary>The slot of a name, where there is one.</summary>
    public CooldownSlot? Find(string key) => _slots.GetValueOrDefault(key);

    /// <summary>The slot of a name.</summary>
    public CooldownSlot Get(string key) => _slots.GetOrAdd(key, static _ => new CooldownSlot());

    /// <inheritdoc/>
    public ValueTask<CooldownGate> EnterAsync(CooldownKeys keys, CancellationToken cancellationToken) => new(Enter(keys));

    /// <inheritdoc/>
    public ValueTask<DateTimeOffset> FailedAsync(CooldownKeys keys, CooldownScope scope, FailureReason reason, CooldownSchedule schedule, TimeSpan? retryAfter)
    {
        Released(keys);
        var key = keys.Of(scope);
        return new(key is null ? default : Get(key).Fail(time.GetUtcNow(), reason, schedule, retryAfter).Until);
    }

    /// <inheritdoc/>
    public ValueTask SucceededAsync(CooldownKeys keys)
    {
        Find(keys.Model)?.Clear();
        Find(keys.Account)?.Clear();
        Find(keys.Endpoint)?.Clear();
        return default;
    }

    /// <inheritdoc/>
    public void Released(CooldownKeys keys)
    {
        Find(keys.Model)?.Release();
        Find(keys.Account)?.Release();
        Find(keys.Endpoint)?.Release();
    }

    private CooldownGate Enter(CooldownKeys keys)
    {
        if (_slots.IsEmpty)
        {
            return CooldownGate.Open;
        }

        // First look, then take: a probe is not taken from one slot when another one is closed.
        var now = time.GetUtcNow();
        CooldownSlot?[] slots = [Find(keys.Endpoint), Find(keys.Account), Find(keys.Model)];
        foreach (var take in (ReadOnlySpan<bool>)[false, true])
        {
            foreach (var slot in slots)
            {
                if (slot?.Enter(now, take) is { IsOpen: false } closed)
                {
                    return closed;
                }
            }
        }

        return CooldownGate.Open;
    }
}
