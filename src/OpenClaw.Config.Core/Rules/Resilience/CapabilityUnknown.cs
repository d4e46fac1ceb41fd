using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Resilience;

/// <summary>OCC3007: nobody knows whether a hop can do what its chain needs.</summary>
/// <remarks>Gives its fix: Capabilities, what to declare on the model in Node.</remarks>
public sealed class CapabilityUnknown : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC3007",
        Name = nameof(CapabilityUnknown),
        Title = "Nobody knows whether a hop can do what its chain needs",
        Description = "Unknown is no yes: declare it, so that the chain is proven.",
        Severity = RuleSeverity.Info,
        HasFix = true,
        InJson = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        foreach (var hop in context.Proof(subject).Hops)
        {
            var unknown = CapabilityNames.Where(subject.Needs, hop, Verdict.Unknown);
            if (unknown.Count > 0)
            {
                yield return Report(subject.Id, Slot.Entry(hop.Entry),
                    $"The chain {subject.Name} needs {Text.List(CapabilityNames.Of(subject.Needs))}; whether {hop.Model.Reference} ({Text.Place(hop.Position)}) has {Text.List(unknown, "or")} nobody says, so the chain is not proven. "
                    + "Declare it on the model (Input, Reasoning, [Compat(SupportsTools = …)]).",
                    new FindingProperty(FixKeys.Node, hop.Model.Id.Value),
                    new FindingProperty(FixKeys.Capabilities, CapabilityNames.Enum(subject.Needs, hop, Verdict.Unknown)));
            }
        }
    }
}
