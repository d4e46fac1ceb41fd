using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.ModelSafety;

/// <summary>OCC4001: A model is small.</summary>
public sealed class SmallModel : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC4001",
        Name = nameof(SmallModel),
        Title = "A model is small",
        Description = "Small models follow injected instructions more readily than large ones. Use the largest variant that you can run, or keep "
            + "the model away from tools and untrusted input.",
        Severity = RuleSeverity.Warning,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        if (!IsJudged(subject, context) || !IsSmall(context.Facts(subject), context))
        {
            yield break;
        }

        var size = context.Facts(subject).TotalParametersB;
        yield return Report(subject.Id, Slots.Model("Size", subject.Size is not null),
            $"{subject.Reference} has {Text.Size(size.Value)} parameters ({Provenance(context.Facts(subject))}); up to {Text.Size(context.Option(RuleOptions.SmallModelBillions))} is small. "
            + "Small models follow injected instructions more readily. Use the largest variant that you can run, or keep it from web tools and untrusted input.");
    }

    // "gemma4" does not say its size, its makers do.
    private static string Provenance(ModelFacts facts)
        => facts.TotalParametersB.Source == FactSource.Name && facts.Name.Basis == SizeBasis.Published ? "published for that name" : facts.TotalParametersB.Provenance;

    /// <summary>Whether a model is small.</summary>
    internal static bool IsSmall(ModelFacts facts, RuleContext context)
        => facts.IsChat && facts.TotalParametersB.OrNull is { } size && size <= context.Option(RuleOptions.SmallModelBillions);

    /// <summary>Whether the rules about sizes look at a model: every declared one, and in JSON those that a chain names.</summary>
    internal static bool IsJudged(ModelNode model, RuleContext context) => model.Origin == ModelOrigin.Declared || context.Uses.IsHop(model.Id);
}
