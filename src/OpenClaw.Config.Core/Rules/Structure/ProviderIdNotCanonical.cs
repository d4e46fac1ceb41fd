using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1021: A provider id is not written as OpenClaw compares it.</summary>
/// <remarks>Gives its fix: Value, the folded id.</remarks>
public sealed class ProviderIdNotCanonical : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1021",
        Name = nameof(ProviderIdNotCanonical),
        Title = "A provider id is not written as OpenClaw compares it",
        Description = "OpenClaw trims provider ids and folds them to lower case; references elsewhere show another text than the declaration.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context)
    {
        if (!subject.IsImplicit && subject.CanonicalId.Length > 0 && subject.ProviderId != subject.CanonicalId)
        {
            yield return Report(subject.Id, Slots.Provider("Id"),
                $"OpenClaw folds the provider id '{Text.Short(subject.ProviderId)}' to '{Text.Short(subject.CanonicalId)}'; write it so, that logs and references show one text.",
                new FindingProperty(FixKeys.Value, subject.CanonicalId));
        }
    }
}
