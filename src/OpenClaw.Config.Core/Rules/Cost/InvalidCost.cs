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
            foreach (var (argument, value) in new[] { ("Input", cost.Input), ("Output", cost.Output), ("CacheRead", cost.CacheRead), ("CacheWrite", cost.CacheWrite) })
            {
                if (value < 0 || (value is { } number && (double.IsNaN(number) || double.IsInfinity(number))))
                {
                    yield return Report(subject.Id, new Slot(AttributeKind.Cost, argument),
                        $"{subject.Reference}: the price {argument} is {Text.Number(value!.Value)}; prices are USD per million tokens, zero or more. OpenClaw takes it, and sums come out wrong.");
                }
            }
        }

        for (var i = 0; i < subject.CostTiers.Count; i++)
        {
            if (Wrong(subject.CostTiers, i) is { } wrong)
            {
                yield return Report(subject.Id, new Slot(AttributeKind.CostTier, "From", i), $"{subject.Reference}: the price tier {Range(subject.CostTiers[i])} {wrong}. Give tiers in order, each starting where the last one ends.");
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
                return $"overlaps {Range(tiers[i])}";
            }
        }

        return null;
    }

    private static string Range(CostTierSetting tier) => $"from {Text.Number(tier.From)} {(tier.To is { } to ? $"to {Text.Number(to)}" : "upwards")}";
}
