using OpenClaw.Config.Runtime.Advice;
using OpenClaw.Config.Runtime.Connections;
using OpenClaw.Config.Runtime.Cooldowns;
using OpenClaw.Config.Runtime.Telemetry;
using Polly;
using Polly.Timeout;

namespace OpenClaw.Config.Runtime.Failover;

/// <summary>Walks a chain hop by hop until one answers. What a failure means and where it leads stands in the two tables; here they are only followed.</summary>
/// <param name="hops">The hops.</param>
/// <param name="overflow">The model for prompts that do not fit; null where none is declared.</param>
/// <param name="services">What all chains share.</param>
internal sealed class ChainWalker(IReadOnlyList<HopTarget> hops, HopTarget? overflow, ChainServices services)
{
    /// <summary>Asks hop after hop.</summary>
    /// <param name="run">The request.</param>
    /// <param name="attempt">Asks one model.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <exception cref="ChainException">No hop answered; says why and what to do.</exception>
    public async ValueTask<T> WalkAsync<T>(ChainRun run, Func<AttemptContext, ValueTask<T>> attempt, CancellationToken cancellationToken)
    {
        var walk = new Walk<T>(run, attempt, cancellationToken);
        for (var index = 0; index < hops.Count; index++)
        {
            walk.HopsLeft = hops.Count - index;
            await HopAsync(walk, hops[index], force: false).ConfigureAwait(false);
            if (walk.IsOver)
            {
                break;
            }
        }

        // Everybody rests: the one who is back first is asked anyway, for a rest must not leave a request without a try.
        if (walk is { IsOver: false, Resting: { } resting } && !run.AnyAsked)
        {
            walk.HopsLeft = 1;
            await HopAsync(walk, resting.Target, force: true).ConfigureAwait(false);
        }

        if (walk is { IsOver: true, Overflowed: true } && overflow is not null)
        {
            walk.IsOver = false;
            walk.HopsLeft = 1;
            await HopAsync(walk, overflow, force: true).ConfigureAwait(false);
        }

        return walk.HasResult ? walk.Result! : throw ChainErrors.For(run, walk.Failure, walk.Stopped);
    }

    private async ValueTask HopAsync<T>(Walk<T> walk, HopTarget target, bool force)
    {
        var run = walk.Run;
        var model = target.Model.Ref;
        var (connection, patience, pipeline) = target.Current(run.Chain);
        if (connection.Problem is { } problem)
        {
            run.Skip(model, AttemptOutcome.Unusable, problem);
            return;
        }

        if (walk.SkippedProviders.Contains(model.Provider))
        {
            run.Skip(model, AttemptOutcome.ProviderSkipped, "skipped: the certificate of this provider is not trusted", FailureReason.TlsCertificate);
            return;
        }

        for (var index = 0; index < connection.Clients.Count && !walk.IsOver; index++)
        {
            var client = connection.Clients[index];
            var gate = force ? CooldownGate.Open : await services.Cooldowns.EnterAsync(client.Cooldowns, walk.Cancellation).ConfigureAwait(false);
            if (!gate.IsOpen)
            {
                run.Skip(model, AttemptOutcome.CoolingDown, "rests until " + gate.Until.ToString("HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture), gate.Reason, client.Key);
                walk.Rests(target, gate.Until);
                continue;
            }

            var failure = await KeyAsync(walk, target, connection, patience, pipeline, index).ConfigureAwait(false);
            if (failure is null || FailureDecisions.For(failure.Reason).Next != NextStep.NextKey)
            {
                return;
            }
        }
    }

    private async ValueTask<ModelFailureException?> KeyAsync<T>(
        Walk<T> walk, HopTarget target, ModelConnection connection, Patience patience, ResiliencePipeline pipeline, int index)
    {
        var client = connection.Clients[index];
        var context = ResilienceContextPool.Shared.Get(walk.Cancellation);
        context.Properties.Set(HopTry.Key, new HopTry
        {
            Started = services.Time.GetTimestamp(),
            HasNextKey = index < connection.Clients.Count - 1,
            Limit = () => Limit(walk, patience),
            Left = () => walk.Run.Left,
        });
        try
        {
            var result = await pipeline.ExecuteAsync(
                static (context, state) => state.Walker.AttemptAsync(state.Walk, state.Target, state.Client, state.Patience, context.CancellationToken),
                context,
                (Walker: this, Walk: walk, Target: target, Client: client, Patience: patience)).ConfigureAwait(false);
            walk.Succeed(result);
            await services.Cooldowns.SucceededAsync(client.Cooldowns).ConfigureAwait(false);
            return null;
        }
        catch (ModelFailureException failure)
        {
            await FailedAsync(walk, target, client, patience, failure).ConfigureAwait(false);
            return failure;
        }
        catch (OperationCanceledException)
        {
            services.Cooldowns.Released(client.Cooldowns);
            throw;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<T> AttemptAsync<T>(Walk<T> walk, HopTarget target, KeyedClient client, Patience patience, CancellationToken token)
    {
        var started = services.Time.GetTimestamp();
        var at = services.Time.GetUtcNow();
        var span = AttemptSpan.Start(target.Model, services.Time);
        try
        {
            var result = await walk.Attempt(new(target, client, patience, Limit(walk, patience), span, walk.Cancellation, token)).ConfigureAwait(false);
            walk.Run.Add(new(target.Model.Ref, AttemptOutcome.Served, at, services.Time.GetElapsedTime(started)) { Key = client.Key });
            return result;
        }
        catch (Exception exception)
        {
            var took = services.Time.GetElapsedTime(started);
            if (walk.Cancellation.IsCancellationRequested)
            {
                walk.Run.Add(new(target.Model.Ref, AttemptOutcome.Cancelled, at, took) { Key = client.Key, Detail = "cancelled by the caller" });
                span.Cancelled();
                throw new OperationCanceledException("The caller cancelled the request.", walk.Cancellation);
            }

            var failure = token.IsCancellationRequested || exception is TimeoutRejectedException
                ? new ModelFailureException(new FailureSignal(FailureKind.AttemptTimeout))
                : ExceptionReader(exception, client.Secrets);
            walk.Run.Add(new(target.Model.Ref, AttemptOutcome.Failed, at, took)
            {
                Key = client.Key,
                Reason = failure.Reason,
                Status = failure.Status,
                Detail = failure.Message,
                Advice = FailureAdvice.For(failure, target.Model, client.Endpoint, walk.Run.Request),
            });
            span.Failed(failure);
            services.Log.AttemptFailed(walk.Run.Chain.Name, target.Model.Ref.ToString(), failure.Message, failure.Reason, (long)took.TotalMilliseconds);
            throw failure;
        }
    }

    private static ModelFailureException ExceptionReader(Exception exception, IReadOnlyList<string> secrets) => exception is OperationCanceledException
        // Not the caller's and not ours: the client gave up by itself.
        ? new(new FailureSignal(FailureKind.AttemptTimeout))
        : Wire.ExceptionReader.Read(exception, secrets);

    private async ValueTask FailedAsync<T>(Walk<T> walk, HopTarget target, KeyedClient client, Patience patience, ModelFailureException failure)
    {
        walk.Failure = failure;
        var decision = FailureDecisions.For(failure.Reason);
        await services.RestAsync(client, target.Model, failure, patience).ConfigureAwait(false);
        switch (decision.Next)
        {
            case NextStep.Stop:
            case NextStep.Overflow:
                walk.IsOver = true;
                walk.Stopped = true;
                walk.Overflowed = decision.Next == NextStep.Overflow;
                break;
            case NextStep.NextProvider:
                walk.SkippedProviders.Add(target.Model.Ref.Provider);
                break;
        }

        if (walk.Run.IsOutOfTime)
        {
            walk.IsOver = true;
        }
    }

    private static TimeSpan Limit<T>(Walk<T> walk, Patience patience)
    {
        if (walk.Run.Left is not { } left)
        {
            return patience.Attempt;
        }

        // Undeclared patience must not eat the deadline of the hops behind: each gets its share.
        var share = patience.IsDeclared ? left : left / Math.Max(1, walk.HopsLeft);
        var limit = share < patience.Attempt ? share : patience.Attempt;
        return limit > TimeSpan.FromMilliseconds(10) ? limit : TimeSpan.FromMilliseconds(10);
    }
}
