using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Resilience;

/// <summary>OCC3009: the overflow model is no larger.</summary>
public sealed class NoLargerHop : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC3009",
        Name = nameof(NoLargerHop),
        Title = "The overflow model is no larger",
        Description = "OverflowTo takes over prompts that do not fit; a model that takes no more than the primary cannot.",
        Severity = RuleSeverity.Info,
        IsStrict = true,
        InJson = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        if (subject.OverflowTo?.Target is not { } target || context.Index.Model(target) is not { } larger || context.Proof(subject) is not { Hops.Count: > 0 } proof)
        {
            yield break;
        }

        var primary = proof.Hops[0].Facts.UsableContext;
        var overflow = context.Facts(larger).UsableContext;
        if (overflow.OrNull <= primary.OrNull)
        {
            yield return Report(subject.Id, Slots.Chain("OverflowTo"),
                $"{larger.Reference} takes prompts of {Text.Tokens(overflow.Value)}, no more than the primary's {Text.Number(primary.Value)}: what does not fit there does not fit here. "
                + "Name a model with a larger window.");
        }
    }
}
