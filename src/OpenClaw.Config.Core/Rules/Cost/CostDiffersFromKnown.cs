using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Cost;

/// <summary>OCC8005: the declared price is not the one that is known.</summary>
/// <remarks>Gives its fix: Value, the known price.</remarks>
public sealed class CostDiffersFromKnown : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC8005",
        Name = nameof(CostDiffersFromKnown),
        Title = "The declared price is not the one that is known",
        Description = "Prices change; one of the two is out of date.",
        Severity = RuleSeverity.Info,
        IsStrict = true,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        var facts = context.Facts(subject);
        if (subject.Cost is not { } cost || !facts.IsHosted || facts.Known?.Price is not { } known)
        {
            yield break;
        }

        foreach (var (argument, name, declared, listed) in new[]
        {
            ("Input", "input", cost.Input, known.Input),
            ("Output", "output", cost.Output, known.Output),
            ("CacheRead", "cache read", cost.CacheRead, known.CacheRead),
            ("CacheWrite", "cache write", cost.CacheWrite, known.CacheWrite),
        })
        {
            if (declared is { } own && listed is { } price && Math.Abs(own - price) > Math.Max(price, own) * context.Option(RuleOptions.PriceTolerance))
            {
                yield return Report(subject.Id, new Slot(AttributeKind.Cost, argument),
                    $"{subject.Reference}: the declared {name} price is {Text.Usd(own)} per million tokens, the catalogue has {Text.Usd(price)}. One of the two is out of date, and budgets are judged by the declared one.",
                    new FindingProperty(FixKeys.Value, Text.Plain(price)));
            }
        }
    }
}
