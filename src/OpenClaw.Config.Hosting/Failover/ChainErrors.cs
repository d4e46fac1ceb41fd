using System.Globalization;
using System.Text;

namespace OpenClaw.Config.Runtime.Failover;

/// <summary>Says why a chain has no answer, and what to do.</summary>
internal static class ChainErrors
{
    /// <summary>The error of a walk without an answer.</summary>
    /// <param name="run">The request.</param>
    /// <param name="failure">The last failure, if any model was asked.</param>
    /// <param name="stopped">Whether that failure ended the walk for good.</param>
    public static ChainException For(ChainRun run, ModelFailureException? failure, bool stopped)
    {
        var report = run.Report(null);
        if (stopped && failure?.Reason == FailureReason.Refusal)
        {
            return new ModelRefusedException($"{Last(report)} refused the content. The chain '{run.Chain.Name}' does not ask another model to answer what one refused.", report, failure);
        }

        if (stopped && failure?.Reason == FailureReason.ContextOverflow)
        {
            return new ContextOverflowException($"The prompt does not fit the context window of {Last(report)}. {Advice(report)}", report, failure);
        }

        if (run.IsOutOfTime)
        {
            var seconds = run.Chain.DeadlineSeconds!.Value.ToString("0.###", CultureInfo.InvariantCulture);
            return new ChainDeadlineException(Tell($"The chain '{run.Chain.Name}' has no answer within its deadline of {seconds} s.", report), report, failure);
        }

        return report.Attempts.All(attempt => attempt.Outcome == AttemptOutcome.Unusable)
            ? new NoUsableModelException(Tell($"No model of the chain '{run.Chain.Name}' can be used.", report), report)
            : new ChainFailedException(Tell($"No model of the chain '{run.Chain.Name}' answered.", report), report, failure);
    }

    /// <summary>The error of a stream that broke after its first content.</summary>
    public static StreamInterruptedException Interrupted(ChainRun run, ModelDescriptor model, ModelFailureException failure)
    {
        run.Add(new(model.Ref, AttemptOutcome.Failed, default, TimeSpan.Zero) { Reason = failure.Reason, Status = failure.Status, Detail = failure.Message });
        return new(
            $"The stream of {model.Ref} broke after its first content: {failure.Message}. What was delivered stands; ask again for a whole answer.", run.Report(model.Ref), failure);
    }

    private static ModelRef Last(ChainReport report) => report.Attempts.Last(attempt => attempt.Outcome == AttemptOutcome.Failed).Model;

    private static string? Advice(ChainReport report) => report.Attempts.LastOrDefault(attempt => attempt.Advice is not null)?.Advice;

    private static string Tell(string opening, ChainReport report)
    {
        var text = new StringBuilder(opening);
        foreach (var group in report.Attempts.GroupBy(attempt => (attempt.Model, attempt.Detail)))
        {
            text.Append('\n').Append("- ").Append(group.Key.Model).Append(": ").Append(group.Key.Detail);
            if (group.Count() is > 1 and var times)
            {
                text.Append(CultureInfo.InvariantCulture, $" ({times} times)");
            }

            if (group.Select(attempt => attempt.Advice).FirstOrDefault(advice => advice is not null) is { } advice)
            {
                text.Append(". ").Append(advice);
            }
        }

        return text.ToString();
    }
}
