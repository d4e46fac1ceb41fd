namespace OpenClaw.Config.Runtime.Failover;

/// <summary>Waits for clients that a token is to end, but not longer than the token says: one that ignores it is left alone, and nobody hears how it ends.</summary>
internal static class Abandoned
{
    /// <summary>Waits for work until it ends or the token does.</summary>
    /// <param name="work">What a client does.</param>
    /// <param name="token">The token that the client was given.</param>
    /// <exception cref="OperationCanceledException">The token came first.</exception>
    public static async ValueTask<T> WaitAsync<T>(Task<T> work, CancellationToken token)
    {
        try
        {
            return await work.WaitAsync(token).ConfigureAwait(false);
        }
        finally
        {
            Observe(work);
        }
    }

    /// <summary>Keeps a failure that nobody waits for any more from being an unobserved exception.</summary>
    public static void Observe(Task work)
    {
        if (!work.IsCompleted)
        {
            _ = work.ContinueWith(static ended => _ = ended.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }
}
