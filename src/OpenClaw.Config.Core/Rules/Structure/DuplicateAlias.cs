using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1004: two models have one alias.</summary>
/// <remarks>Gives its fix: Value, an alias that is free; not for the first of several, which keeps its own.</remarks>
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
                Fix(subject, context));
        }
    }

    // The first of them keeps the alias, so that mending all at once loses none; the rank keeps the new ones apart.
    private static FindingProperty[] Fix(ModelNode subject, RuleContext context)
    {
        var rank = context.Index.ModelsWithAlias(subject.Alias!).TakeWhile(m => m.Id != subject.Id).Count();
        return rank == 0 ? [] : [new FindingProperty(FixKeys.Value, Free(subject, context, rank))];
    }

    private static string Free(ModelNode subject, RuleContext context, int rank)
    {
        var stem = subject.Alias!.Trim() + "-" + subject.ProviderId;
        var candidate = rank == 1 ? stem : stem + "-" + Text.Plain(rank);
        for (var i = rank + 1; context.Index.ModelsWithAlias(candidate).Any(); i++)
        {
            candidate = stem + "-" + Text.Plain(i);
        }

        return candidate;
    }
}
