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
        var size = facts.TotalParametersB.OrNull is { } billions ? $"has {Text.Size(billions)} parameters ({facts.TotalParametersB.Provenance})" : "is of unknown size";
        var large = context.Option(RuleOptions.QuantizationMinBitsLarge);
        var limit = bits.Value < large
            ? $"below {Text.Number(large)} bits every model resists prompt injection worse"
            : $"below {Text.Number(context.Option(RuleOptions.QuantizationMinBits))} bits a model of up to {Text.Size(context.Option(RuleOptions.LargeModelBillions))} resists prompt injection worse";
        yield return Report(subject.Id, Slots.Model("Quantization", subject.Quantization is not null),
            $"{subject.Reference} is quantized to {Text.Number(bits.Value)} bits ({(facts.QuantizationScheme is { } scheme ? Text.Short(scheme, 20) + ", " : string.Empty)}{bits.Provenance}) and {size}: "
            + $"{limit}. Use a build with more bits.");
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
