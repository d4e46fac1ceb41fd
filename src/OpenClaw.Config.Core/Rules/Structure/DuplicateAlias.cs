using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1004: two models have one alias.</summary>
/// <remarks>Gives its fix: Value, an alias that is free.</remarks>
public sealed class DuplicateAlias : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1004",
        Name = nameof(DuplicateAlias),
        Title = "Two models have one alias",
        Description = "OpenClaw compares aliases without regard to case, and of two the last one wins silently: a prompt goes to another model "
            + "than you think.",
        Severity = RuleSeverity.Error,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        if (string.IsNullOrWhiteSpace(subject.Alias))
        {
            yield break;
        }

        var others = context.Index.ModelsWithAlias(subject.Alias!)
            .Where(m => m.Id != subject.Id && m.Reference != subject.Reference && context.Scopes.Together(subject.Id, m.Id))
            .Select(m => m.Reference)
            .Distinct()
            .ToArray();
        if (others.Length > 0)
        {
            yield return Report(subject.Id, Slots.Model("Alias"),
                $"The alias '{Text.Short(subject.Alias!)}' belongs to {Text.List(others)} too (case does not count). In OpenClaw the last one wins without a word; "
                + "give each model an alias of its own.",
                new FindingProperty(FixKeys.Value, Free(subject, context)));
        }
    }

    private static string Free(ModelNode subject, RuleContext context)
    {
        var stem = subject.Alias!.Trim() + "-" + subject.ProviderId;
        var candidate = stem;
        for (var i = 2; context.Index.ModelsWithAlias(candidate).Any(); i++)
        {
            candidate = stem + "-" + Text.Plain(i);
        }

        return candidate;
    }
}
