using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules.Chains;

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
            if (hops[i].Facts is not { IsHosted: true } facts || !(IsFree(facts) || subject.MaxCost == 0) || hops.Skip(i + 1).FirstOrDefault(IsPaid) is not { } paid)
            {
                continue;
            }

            var price = $"{paid.Model.Reference} costs {Text.Usd(paid.Facts.InputPrice.OrNull ?? 0)} and {Text.Usd(paid.Facts.OutputPrice.OrNull ?? 0)} per million tokens in and out";
            yield return Report(subject.Id, Slot.Entry(paid.Entry), subject.MaxCost == 0
                ? $"The chain {subject.Name} may cost nothing (MaxCost = 0), but {price}: every request that reaches {Text.Place(paid.Position)} is billed. Name a free model there, or raise MaxCost."
                : $"{facts.Model.Reference} is free, and behind it {price}: when the free tier is used up, requests are billed. Set MaxCost if that must not be.");
            yield break;
        }
    }

    private static bool IsFree(ModelFacts facts)
        => facts.Name.IsFreeTier || (facts.InputPrice is { IsDeclared: true, Value: 0 } && facts.OutputPrice is { IsDeclared: true, Value: 0 });

    private static bool IsPaid(HopProof hop)
        => hop.Facts is { IsHosted: true, Name.IsFreeTier: false } facts && (facts.InputPrice.OrNull > 0 || facts.OutputPrice.OrNull > 0);
}
