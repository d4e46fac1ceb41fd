using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Resilience;

/// <summary>OCC3008: A chain's hops take longer than its deadline.</summary>
public sealed class DeadlineUnreachable : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC3008",
        Name = nameof(DeadlineUnreachable),
        Title = "A chain's hops take longer than its deadline",
        Description = "If every attempt uses its time, the deadline ends the request before the last hop is tried: that fallback is never "
            + "reached.",
        Severity = RuleSeverity.Warning,
        InJson = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        if (subject.DeadlineSeconds is not { } deadline || context.Proof(subject) is not { } proof || !(proof.LimitedSeconds > deadline))
        {
            yield break;
        }

        var parts = proof.Hops.Where(h => h.Seconds is not null).Select(h => $"{h.Model.Reference} {Text.Number(h.Attempts)} × {Text.Number(h.Seconds!.Value / h.Attempts)} s");
        yield return Report(subject.Id, Slots.Chain("DeadlineSeconds"),
            $"The chain {subject.Name} has {Text.Number(deadline)} s, but its attempts can take {Text.Number(proof.LimitedSeconds)} s ({Text.List(parts)}): later hops may never be tried. "
            + "Raise the deadline, or lower AttemptSeconds or Retries.");
    }
}
