using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace OpenClaw.Config.Runtime.Failover;

/// <summary>The retries and the time limit of a hop, as a Polly pipeline: a few short tries, then the next hop.</summary>
internal static class HopPipeline
{
    // Whoever asks for more is left to rest; OpenClaw's SDKs wait no longer either.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    /// <summary>The pipeline for a patience.</summary>
    public static ResiliencePipeline Build(Patience patience, TimeProvider time)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = time, Name = "openclaw.hop" };
        if (patience.Retries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = patience.Retries,
                Delay = patience.RetryDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = arguments => new(arguments.Outcome.Exception is ModelFailureException failure && MayRetry(failure, arguments.Context, patience, time)),
                // A wait that the provider asks for is kept to the millisecond; null leaves the wait to the back-off.
                DelayGenerator = arguments => new(patience.Capped((arguments.Outcome.Exception as ModelFailureException)?.RetryAfter)),
            });
        }

        return builder
            .AddTimeout(new TimeoutStrategyOptions { TimeoutGenerator = arguments => new(arguments.Context.Properties.GetValue(HopTry.Key, null!).Limit()) })
            .Build();
    }

    private static bool MayRetry(ModelFailureException failure, ResilienceContext context, Patience patience, TimeProvider time)
    {
        var hop = context.Properties.GetValue(HopTry.Key, null!);
        var decision = FailureDecisions.For(failure.Reason);
        if (!decision.RetrySameHop || (decision.Next == NextStep.NextKey && hop.HasNextKey))
        {
            return false;
        }

        var wait = patience.Capped(failure.RetryAfter) ?? patience.RetryDelay;
        if (wait > LongestWait || wait > hop.Left())
        {
            return false;
        }

        var spent = time.GetElapsedTime(hop.Started);
        return patience.RetryBudget == TimeSpan.MaxValue || spent + wait <= patience.RetryBudget;
    }
}
