using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules.Chains;

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

        var parts = proof.Hops.Where(h => h.Seconds is not null).Select(h => $"{h.Model.Reference} {Time(h)}");
        yield return Report(subject.Id, Slots.Chain("DeadlineSeconds"),
            $"The chain {subject.Name} has a deadline of {Text.Number(deadline)} s, but its attempts can take {Text.Number(proof.LimitedSeconds)} s ({Text.List(parts)}): later hops may never be tried. "
            + "Raise the deadline, or lower AttemptSeconds or Retries.");
    }

    // Only declared retries take time: see HopProof.Seconds.
    private static string Time(HopProof hop)
    {
        var attempts = 1 + Math.Max(0, hop.Patience.Retries ?? 0);
        return (attempts == 1 ? string.Empty : Text.Number(attempts) + " × ") + Text.Number(hop.Seconds!.Value / attempts) + " s";
    }
}
