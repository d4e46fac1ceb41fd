using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules.Chains;

namespace OpenClaw.Config.Core.Rules.Resilience;

/// <summary>OCC3005: A hop lacks what its chain needs.</summary>
public sealed class MissingCapability : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC3005",
        Name = nameof(MissingCapability),
        Title = "A hop lacks what its chain needs",
        Description = "When the chain comes to this hop, requests that need the capability fail or lose their tools or images silently.",
        Severity = RuleSeverity.Error,
        InJson = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        foreach (var hop in context.Proof(subject).Hops)
        {
            var lacking = CapabilityNames.Where(subject.Needs, hop, Verdict.No);
            if (lacking.Count > 0)
            {
                yield return Report(subject.Id, Slot.Entry(hop.Entry),
                    $"The chain {subject.Name} needs {Text.List(CapabilityNames.Of(subject.Needs))}, but {hop.Model.Reference} ({Text.Place(hop.Position)}) has no {Text.List(lacking, "or")}"
                    + $" ({CapabilityNames.Provenance(subject.Needs, hop)}): such requests fail on this hop. Name a model that has it, or declare it where the source is wrong.");
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(AgentNode subject, RuleContext context)
    {
        var own = subject.Model ?? context.Index.Root(subject.Root)?.Default;
        var chain = own?.Target is { } target ? context.Index.Chain(target) ?? DirectChain.Of(subject.Id, subject.Name, own) : null;
        if (chain is null || subject.Needs == CapabilityKinds.None)
        {
            yield break;
        }

        foreach (var hop in context.Proof(chain).Hops)
        {
            var lacking = CapabilityNames.Where(subject.Needs & ~chain.Needs, hop, Verdict.No);
            if (lacking.Count > 0)
            {
                yield return Report(subject.Id, Slots.Agent("Needs"),
                    $"The agent {subject.Name} needs {Text.List(CapabilityNames.Of(subject.Needs))}, but {hop.Model.Reference}, {Text.Place(hop.Position)} of its chain, has no {Text.List(lacking, "or")}"
                    + $" ({CapabilityNames.Provenance(subject.Needs, hop)}): such requests fail on that hop. Give the agent a chain whose every hop has it.");
            }
        }
    }
}
