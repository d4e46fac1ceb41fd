using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Structure;

/// <summary>A rule about each reference to a model that a file writes, wherever it stands: in chains, and at the root.</summary>
public abstract class ReferenceRule : Rule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context) =>
        subject.Entries.SelectMany((entry, i) => Judge(subject.Id, entry, Slot.Entry(i), $" ({Text.Place(i)})", context));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RootNode subject, RuleContext context) =>
        Judge(subject.Id, subject.Utility, new(AttributeKind.OpenClawConfig, "Utility"), " (the utility model)", context)
            .Concat(subject.OtherReferences.SelectMany((entry, i) =>
                entry.Kind == NodeKind.Chain ? [] : Judge(subject.Id, entry, new(AttributeKind.OpenClawConfig, "OtherReferences", 0, i), string.Empty, context)));

    /// <summary>Judges one reference.</summary>
    /// <param name="subject">The node that writes it.</param>
    /// <param name="entry">The reference; null where none is written.</param>
    /// <param name="slot">Where it stands.</param>
    /// <param name="place">The same in words, with a space in front; empty where the path says it.</param>
    /// <param name="context">Everything else that is declared.</param>
    protected abstract IEnumerable<Finding> Judge(NodeId subject, NodeReference? entry, Slot slot, string place, RuleContext context);
}
