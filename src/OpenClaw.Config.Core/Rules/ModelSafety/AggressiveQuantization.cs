using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.ModelSafety;

/// <summary>OCC4002: A model is aggressively quantized.</summary>
public sealed class AggressiveQuantization : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC4002",
        Name = nameof(AggressiveQuantization),
        Title = "A model is aggressively quantized",
        Description = "Few bits per weight make a model forget what it was taught about refusing; below five bits that shows in models up to "
            + "70B, below four in all.",
        Severity = RuleSeverity.Warning,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        var facts = context.Facts(subject);
        if (!SmallModel.IsJudged(subject, context) || !IsAggressive(facts, context))
        {
            yield break;
        }

        var bits = facts.QuantizationBits;
        var size = facts.TotalParametersB.OrNull is { } billions ? $"{Text.Size(billions)} parameters ({facts.TotalParametersB.Provenance})" : "unknown size";
        var large = context.Option(RuleOptions.QuantizationMinBitsLarge);
        var least = bits.Value < large ? large : context.Option(RuleOptions.QuantizationMinBits);
        yield return Report(subject.Id, Slots.Model("Quantization", subject.Quantization is not null),
            $"{subject.Reference} is quantized to {Text.Number(bits.Value)} bits{(facts.QuantizationScheme is { } scheme ? " (" + Text.Short(scheme, 20) + ", " + bits.Provenance + ")" : " (" + bits.Provenance + ")")}"
            + $" with {size}: below {Text.Number(least)} bits such a model resists prompt injection worse. Use a build with more bits.");
    }

    /// <summary>Whether a model's weights have lost too many bits. Weights that were trained at few bits have lost none.</summary>
    internal static bool IsAggressive(ModelFacts facts, RuleContext context)
    {
        if (!facts.IsChat || facts.IsNativeQuantization || facts.QuantizationBits.OrNull is not { } bits || bits <= 0)
        {
            return false;
        }

        var isLarge = facts.TotalParametersB.OrNull > context.Option(RuleOptions.LargeModelBillions);
        return bits < context.Option(RuleOptions.QuantizationMinBitsLarge) || (!isLarge && bits < context.Option(RuleOptions.QuantizationMinBits));
    }
}
