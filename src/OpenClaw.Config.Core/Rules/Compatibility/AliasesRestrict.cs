using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Compatibility;

/// <summary>OCC7008: the alias map shuts out a model of the chain.</summary>
/// <remarks>Gives its fix: Value, the reference to add to agents.defaults.models.</remarks>
public sealed class AliasesRestrict : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC7008",
        Name = nameof(AliasesRestrict),
        Title = "The alias map shuts out a model of the chain",
        Description = "The keys of agents.defaults.models act as an allowlist wherever no modelPolicy is written, in every release: a model that "
            + "is missing there cannot be chosen, and sessions that had it are refused.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
        InCSharp = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        if (context.Index.Graph.Roots.Count == 0 || context.Index.Graph.Roots[0] is not { HasAllow: false, Allow.Count: > 0 } root || root.Default?.Target != subject.Id)
        {
            yield break;
        }

        for (var i = 0; i < subject.Entries.Count; i++)
        {
            if (subject.Entries[i].Target is { } target && context.Index.Model(target) is { } model && !IsAllowed(root, model, context))
            {
                yield return Report(subject.Id, Slot.Entry(i),
                    $"{model.Reference} ({Text.Place(i)}) is missing from agents.defaults.models, whose {(root.Allow.Count == 1 ? "only key acts" : Text.Number(root.Allow.Count) + " keys act")} as an allowlist while no modelPolicy is written: "
                    + $"users cannot choose it, and sessions that had it are refused (\"model not allowed\"). Add \"{model.Reference}\": {{}} there, or write \"modelPolicy\": {{}}{(context.Targets.All(t => t.IsModern) ? string.Empty : " (2026.9)")}.",
                    new FindingProperty(FixKeys.Value, model.Reference));
            }
        }
    }

    private static bool IsAllowed(RootNode root, ModelNode model, RuleContext context)
        => root.Allow.Any(a => a.Target == model.Id
            || (a.Target is { } other && context.Index.Model(other)?.Reference == model.Reference)
            || (a.Written.EndsWith("*", StringComparison.Ordinal) && model.Reference.StartsWith(a.Written.TrimEnd('*'), StringComparison.OrdinalIgnoreCase))
            || string.Equals(a.Written.Trim(), model.Reference, StringComparison.OrdinalIgnoreCase));
}
