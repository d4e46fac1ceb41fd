using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1010: an alias cannot be used.</summary>
/// <remarks>Gives its fix: Value, a usable alias; Action = remove where it is empty.</remarks>
public sealed class InvalidAlias : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1010",
        Name = nameof(InvalidAlias),
        Title = "An alias cannot be used",
        Description = "An empty alias is none; white space at an end is cut; a slash makes OpenClaw 2026.4 read a reference instead of an alias.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        if (subject.Alias is not { } alias)
        {
            yield break;
        }

        var trimmed = alias.Trim();
        if (trimmed.Length == 0)
        {
            yield return Report(subject.Id, Slots.Model("Alias"), "The alias is empty, so it names nothing. Write one, or leave it out.", new FindingProperty(FixKeys.Action, "remove"));
        }
        else if (trimmed.Length != alias.Length)
        {
            yield return Report(subject.Id, Slots.Model("Alias"),
                $"The alias '{Text.Short(alias)}' has white space at an end, which nobody types. Write '{Text.Short(trimmed)}'.",
                new FindingProperty(FixKeys.Value, trimmed));
        }
        else if (trimmed.IndexOf('/') >= 0 && context.Targets.Any(t => !t.IsModern))
        {
            yield return Report(subject.Id, Slots.Model("Alias"),
                $"The alias '{Text.Short(alias)}' holds a slash: OpenClaw 2026.4 reads it as a reference to the provider '{Text.Short(trimmed.Split('/')[0])}', so there it is dead. "
                + $"Write '{Text.Short(trimmed.Replace('/', '-'))}', or set a target of 2026.9.",
                new FindingProperty(FixKeys.Value, trimmed.Replace('/', '-')));
        }
    }
}
