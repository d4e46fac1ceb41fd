namespace OpenClaw.Config.Runtime.Cooldowns;

/// <summary>Who rests, and until when.</summary>
internal interface ICooldowns
{
    /// <summary>Lets an attempt through, or not.</summary>
    ValueTask<CooldownGate> EnterAsync(CooldownKeys keys, CancellationToken cancellationToken);

    /// <summary>An attempt failed: what <paramref name="scope"/> names rests.</summary>
    /// <returns>When the rest ends.</returns>
    ValueTask<DateTimeOffset> FailedAsync(CooldownKeys keys, CooldownScope scope, FailureReason reason, CooldownSchedule schedule, TimeSpan? retryAfter);

    /// <summary>An attempt succeeded: its model, key and server rest no longer.</summary>
    ValueTask SucceededAsync(CooldownKeys keys);

    /// <summary>An attempt ended without saying anything about its rest (cancelled, or the request itself was at fault).</summary>
    void Released(CooldownKeys keys);
}
