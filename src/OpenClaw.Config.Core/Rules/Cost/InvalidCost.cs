using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Cost;

/// <summary>OCC8004: A price is impossible.</summary>
public sealed class InvalidCost : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC8004",
        Name = nameof(InvalidCost),
        Title = "A price is impossible",
        Description = "OpenClaw does not check prices; sums and budgets come out wrong.",
        Severity = RuleSeverity.Error,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        if (subject.Cost is { } cost)
        {
            foreach (var (argument, name, value) in new[] { ("Input", "input", cost.Input), ("Output", "output", cost.Output), ("CacheRead", "cache read", cost.CacheRead), ("CacheWrite", "cache write", cost.CacheWrite) })
            {
                if (value < 0 || (value is { } number && (double.IsNaN(number) || double.IsInfinity(number))))
                {
                    yield return Report(subject.Id, new Slot(AttributeKind.Cost, argument),
                        $"{subject.Reference}: the {name} price is {Text.Number(value!.Value)}. OpenClaw takes it, and sums come out wrong; write USD per million tokens, zero or more.");
                }
            }
        }

        for (var i = 0; i < subject.CostTiers.Count; i++)
        {
            if (Wrong(subject.CostTiers, i) is { } wrong)
            {
                yield return Report(subject.Id, new Slot(AttributeKind.CostTier, "From", i), $"{subject.Reference}: the price tier {Range(subject.CostTiers[i])} {wrong}. OpenClaw takes it, and sums come out wrong; give tiers in order, each starting where the last one ends, with prices of zero or more.");
            }
        }
    }

    private static string? Wrong(EquatableArray<CostTierSetting> tiers, int index)
    {
        var tier = tiers[index];
        if (tier.From < 0)
        {
            return "starts below zero";
        }

        if (tier.To <= tier.From)
        {
            return "ends before it starts";
        }

        if (tier.Input < 0 || tier.Output < 0 || tier.CacheRead < 0 || tier.CacheWrite < 0)
        {
            return "has a negative price";
        }

        for (var i = 0; i < index; i++)
        {
            if (tier.From < (tiers[i].To ?? double.PositiveInfinity) && tiers[i].From < (tier.To ?? double.PositiveInfinity))
            {
                return $"overlaps the one {Range(tiers[i])}";
            }
        }

        return null;
    }

    private static string Range(CostTierSetting tier) => $"from {Text.Number(tier.From)} {(tier.To is { } to ? $"to {Text.Number(to)}" : "upwards")}";
}
