using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1002: two providers have one id.</summary>
public sealed class DuplicateProviderId : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1002",
        Name = nameof(DuplicateProviderId),
        Title = "Two providers have one id",
        Description = "OpenClaw compares provider ids trimmed and in lower case. Of two providers with one id it takes one and drops the other's "
            + "models, endpoint and key.",
        Severity = RuleSeverity.Error,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context)
    {
        if (subject.CanonicalId.Length == 0 || subject.IsImplicit)
        {
            yield break;
        }

        var others = context.Index.ProvidersWithId(subject.CanonicalId)
            .Where(p => p.Id != subject.Id && !p.IsImplicit && context.Scopes.Together(subject.Id, p.Id))
            .Select(p => p.Name == subject.Name ? p.Id.Value : p.Name)
            .ToArray();
        if (others.Length > 0)
        {
            yield return Report(subject.Id, Slots.Provider("Id"),
                $"The provider id '{Text.Short(subject.ProviderId)}' is taken by {Text.List(others)} too (OpenClaw compares ids trimmed and in lower case). "
                + "One of them would be dropped with its models and key; give each provider an id of its own.");
        }
    }
}
