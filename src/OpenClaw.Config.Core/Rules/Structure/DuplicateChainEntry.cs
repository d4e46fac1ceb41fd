using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>OCC1005: A chain names one model twice.</summary>
/// <remarks>Gives its fix: Action = remove.</remarks>
public sealed class DuplicateChainEntry : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC1005",
        Name = nameof(DuplicateChainEntry),
        Title = "A chain names one model twice",
        Description = "OpenClaw drops the second one silently: the chain is shorter than it looks.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < subject.Entries.Count; i++)
        {
            if (subject.Entries[i].Target is not { } target)
            {
                continue;
            }

            var key = context.Index.Model(target)?.Reference ?? target.Value;
            if (seen.TryGetValue(key, out var first))
            {
                yield return Report(subject.Id, Slot.Entry(i),
                    $"'{subject.Entries[i].Written}' is {Text.Place(first)} of the chain {subject.Name} already; as {Text.Place(i)} OpenClaw drops it, "
                    + "so the chain is shorter than it looks. Remove it, or name another model.",
                    new FindingProperty(FixKeys.Action, "remove"));
            }
            else
            {
                seen.Add(key, i);
            }
        }
    }
}
