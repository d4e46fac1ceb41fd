using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1009: an alias hides another model's reference.</summary>
public sealed class AliasShadowsReference : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1009",
        Name = nameof(AliasShadowsReference),
        Title = "An alias hides another model's reference",
        Description = "OpenClaw looks for an alias before it reads a reference, so whoever names the other model gets this one.",
        Severity = RuleSeverity.Warning,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        var alias = subject.Alias?.Trim();
        if (string.IsNullOrEmpty(alias) || Is(alias!, subject.ModelId) || Is(alias!, subject.Reference))
        {
            yield break;
        }

        foreach (var other in context.Index.ModelsNamed(alias!))
        {
            if (other.Reference == subject.Reference || !context.Scopes.Together(subject.Id, other.Id))
            {
                continue;
            }

            // A bare id means a row that is declared, else a model of openai; 2026.4 splits a full reference before it looks for aliases.
            var isBareName = Is(alias!, other.ModelId) && (other.Origin == ModelOrigin.Declared || other.Reference.StartsWith("openai/", StringComparison.Ordinal));
            if (isBareName || (Is(alias!, other.Reference) && context.Targets.Any(t => t.IsModern)))
            {
                yield return Report(subject.Id, Slots.Model("Alias"),
                    $"The alias '{Text.Short(alias!)}' of {subject.Reference} is also how people name {other.Reference}. OpenClaw looks at aliases first, so that name gives "
                    + $"{subject.Reference}; choose another alias.");
                yield break;
            }
        }
    }

    private static bool Is(string alias, string name) => string.Equals(alias, name.Trim(), StringComparison.OrdinalIgnoreCase);
}
