using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Analyzers.Tests.Analysis;

/// <summary>A rule for tests of the host: reports one slot of each declaration that carries its attribute.</summary>
internal sealed class PlaceRule(Slot slot, string id = "OCC9990") : Rule
{
    public override RuleDescriptor Descriptor { get; } = new() { Id = id, Name = "Place", Title = "A place", Severity = RuleSeverity.Warning };

    public override IEnumerable<Finding> Check(Declaration subject, RuleContext context)
    {
        if (subject.All(slot.Attribute).Count() > slot.Occurrence || slot.Attribute == AttributeKind.None)
        {
            yield return Report(subject.Id, slot, "here: " + subject.Name);
        }
    }
}
