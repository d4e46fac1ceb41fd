using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1016: chains include each other.</summary>
public sealed class ChainCycle : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1016",
        Name = nameof(ChainCycle),
        Title = "Chains include each other",
        Description = "A chain that includes itself, directly or through others, has no end; the generator cuts it, so hops would be missing.",
        Severity = RuleSeverity.Error,
        InJson = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        for (var i = 0; i < subject.Entries.Count; i++)
        {
            if (subject.Entries[i] is { Kind: NodeKind.Chain, Target: { } next } && Path(next, subject.Id, context, []) is { } path)
            {
                yield return Report(subject.Id, Slot.Entry(i),
                    $"The chain {subject.Name} includes itself: {string.Join(" → ", new[] { subject.Name }.Concat(path))}. It has no end, so the generator cuts it here and hops may be missing. "
                    + (next == subject.Id ? "Take it out." : "Take one of them out of the other."));
            }
        }
    }

    // The names on the way from a chain back to the target; null where there is none.
    private static IReadOnlyList<string>? Path(NodeId from, NodeId target, RuleContext context, HashSet<NodeId> seen)
    {
        if (context.Index.Chain(from) is not { } chain)
        {
            return null;
        }

        if (from == target)
        {
            return [chain.Name];
        }

        if (!seen.Add(from))
        {
            return null;
        }

        foreach (var entry in chain.Entries)
        {
            if (entry is { Kind: NodeKind.Chain, Target: { } next } && Path(next, target, context, seen) is { } rest)
            {
                return [chain.Name, .. rest];
            }
        }

        return null;
    }
}
