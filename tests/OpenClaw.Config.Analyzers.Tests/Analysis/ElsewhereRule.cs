using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Analyzers.Tests.Analysis;

/// <summary>A rule for tests of the host: reports one slot of every declaration, there or not.</summary>
internal sealed class ElsewhereRule(Slot slot) : Rule
{
    public override RuleDescriptor Descriptor { get; } = new() { Id = "OCC9991", Name = "Elsewhere", Title = "A place", Severity = RuleSeverity.Warning };

    public override IEnumerable<Finding> Check(Declaration subject, RuleContext context) => [Report(subject.Id, slot, "here")];
}
