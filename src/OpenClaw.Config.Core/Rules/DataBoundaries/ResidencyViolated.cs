using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.DataBoundaries;

/// <summary>OCC6002: data can go to a region that is not allowed.</summary>
public sealed class ResidencyViolated : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC6002",
        Name = nameof(ResidencyViolated),
        Title = "Data can go to a region that is not allowed",
        Description = "[Residency] is a promise about every path that a prompt can take; this hop breaks it.",
        Severity = RuleSeverity.Error,
        InJson = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
        => Judge(subject.Id, "the chain " + subject.Name, subject.Residency, BoundaryPaths.Of(subject, context), context);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(AgentNode subject, RuleContext context)
        => Judge(subject.Id, "the agent " + subject.Name, subject.Residency, BoundaryPaths.Of(subject, AttributeKind.Residency, context), context);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RootNode subject, RuleContext context)
        => Judge(subject.Id, subject.Name, subject.Residency, BoundaryPaths.Of(subject, AttributeKind.Residency, context), context);

    private IEnumerable<Finding> Judge(NodeId subject, string who, EquatableArray<string> allowed, IEnumerable<BoundaryPath> paths, RuleContext context)
    {
        if (allowed.IsEmpty)
        {
            yield break;
        }

        foreach (var path in paths.Where(p => !p.Facts.IsProvenLocal && p.Facts.Region is { } r && !Regions.Allows(allowed, r) && !p.IsToldBy(c => !c.Residency.IsEmpty && !Regions.Allows(c.Residency, r), context)))
        {
            yield return Report(subject, path.Slot,
                $"{Text.Upper(who)} allows {Text.List(allowed, "or")} only, but {path.What}, {path.Facts.Model.Reference}, goes to '{path.Facts.Region}' ({FactPhrase.Of(path.Facts.RegionSource)}). "
                + "Name a model in an allowed region, or allow that region.");
        }
    }
}
