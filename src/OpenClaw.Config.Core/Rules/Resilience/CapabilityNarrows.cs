using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Resilience;

/// <summary>OCC3006: A fallback takes no tools although the primary does.</summary>
/// <remarks>Gives its fix: Capabilities, what the chain should declare as needed.</remarks>
public sealed class CapabilityNarrows : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC3006",
        Name = nameof(CapabilityNarrows),
        Title = "A fallback takes no tools although the primary does",
        Description = "An agent that falls back to it answers without tools: it talks about acting instead of acting.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        var proof = context.Proof(subject);

        // Images only where the chain needs them, and then OCC3005 speaks.
        if ((subject.Needs & CapabilityKinds.Tools) != 0 || proof.Hops.Count < 2 || proof.Hops[0].Can(CapabilityKinds.Tools) != Verdict.Yes || !context.Uses.Answers(subject))
        {
            yield break;
        }

        foreach (var hop in proof.Hops.Skip(1).Where(h => h.Can(CapabilityKinds.Tools) == Verdict.No))
        {
            yield return Report(subject.Id, Slot.Entry(hop.Entry),
                $"{hop.Model.Reference} ({Text.Place(hop.Position)} of {subject.Name}) takes no tools ({hop.Facts.Tools.Provenance}), the primary {proof.Hops[0].Model.Reference} does: "
                + "on this hop the agent can only talk. Name a model with tools"
                + (context.FrontEnd == FrontEnd.CSharp ? ", or declare what the chain needs." : "."),
                new FindingProperty(FixKeys.Capabilities, nameof(CapabilityKinds.Tools)));
        }
    }
}
