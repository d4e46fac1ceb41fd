using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1007: A provider id is empty or holds a slash.</summary>
/// <remarks>Gives its fix: Value, the id without slashes.</remarks>
public sealed class InvalidProviderId : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1007",
        Name = nameof(InvalidProviderId),
        Title = "A provider id is empty or holds a slash",
        Description = "References are split at the first slash, so a provider whose id holds one can never be reached; 2026.4 does not even "
            + "start with it.",
        Severity = RuleSeverity.Error,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context)
    {
        if (subject.IsImplicit)
        {
            yield break;
        }

        if (subject.CanonicalId.Length == 0)
        {
            yield return Report(subject.Id, Slots.Provider("Id"), "The provider id is empty, so no reference can name the provider. Give it an id such as \"lmstudio\".");
        }
        else if (subject.ProviderId.IndexOf('/') >= 0)
        {
            yield return Report(subject.Id, Slots.Provider("Id"),
                $"The provider id '{Text.Short(subject.ProviderId)}' holds a slash. OpenClaw splits references at the first one, so its models can never be reached; "
                + "use letters, digits, '-' and '_'.",
                new FindingProperty(FixKeys.Value, subject.ProviderId.Trim().Trim('/').Replace('/', '-')));
        }
    }
}
