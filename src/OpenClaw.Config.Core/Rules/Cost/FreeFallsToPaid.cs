using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Cost;

/// <summary>OCC8001: A free hop falls back to a paid one.</summary>
public sealed class FreeFallsToPaid : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC8001",
        Name = nameof(FreeFallsToPaid),
        Title = "A free hop falls back to a paid one",
        Description = "When the free tier is exhausted, which it is daily, every request is billed.",
        Severity = RuleSeverity.Info,
        IsStrict = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        var hops = context.Proof(subject).Hops;
        for (var i = 0; i < hops.Count; i++)
        {
            // From a local model to a hosted one is what the seed recommends.
            var isFree = hops[i].Facts is { IsHosted: true } facts && (facts.Name.IsFreeTier || facts.InputPrice is { IsDeclared: true, Value: 0 } && facts.OutputPrice is { IsDeclared: true, Value: 0 });
            var paid = hops.Skip(i + 1).FirstOrDefault(h => h.Facts.IsHosted && !h.Facts.Name.IsFreeTier && (h.Facts.InputPrice.OrNull > 0 || h.Facts.OutputPrice.OrNull > 0));
            if ((isFree || (i == 0 && subject.MaxCost == 0 && hops[0].Cost is 0)) && paid is not null)
            {
                yield return Report(subject.Id, Slot.Entry(paid.Entry),
                    $"{hops[i].Model.Reference} is free, and behind it {paid.Model.Reference} costs {Text.Usd(paid.Facts.InputPrice.OrNull ?? 0)} and {Text.Usd(paid.Facts.OutputPrice.OrNull ?? 0)} per million tokens in and out: "
                    + "when the free tier is used up, requests are billed. Set MaxCost if that must not be.");
                yield break;
            }
        }
    }
}
