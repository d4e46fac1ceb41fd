using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Cost;

/// <summary>OCC8003: nobody knows the price of a hosted model.</summary>
/// <remarks>No fix: only the provider knows the price.</remarks>
public sealed class CostUnknown : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC8003",
        Name = nameof(CostUnknown),
        Title = "Nobody knows the price of a hosted model",
        Description = "Without a price no budget can be proven.",
        Severity = RuleSeverity.Info,
        IsStrict = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        var facts = context.Facts(subject);
        if (facts.IsHosted && facts.IsChat && context.Uses.IsHop(subject.Id) && !(facts.InputPrice.IsKnown && facts.OutputPrice.IsKnown))
        {
            yield return Report(subject.Id, Slots.Model("Id"),
                $"Nobody knows what {subject.Reference} costs: it is not declared and not in the catalogue, so no budget can be proven. Declare "
                + context.Written("[Cost(input, output)]", "cost: { input, output }") + " in USD per million tokens.",
                new FindingProperty(FixKeys.Attribute, nameof(AttributeKind.Cost)));
        }
    }
}
