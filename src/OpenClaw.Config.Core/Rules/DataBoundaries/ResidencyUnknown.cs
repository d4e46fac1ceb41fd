using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.DataBoundaries;

/// <summary>OCC6003: nobody knows where a hop's data goes.</summary>
public sealed class ResidencyUnknown : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC6003",
        Name = nameof(ResidencyUnknown),
        Title = "Nobody knows where a hop's data goes",
        Description = "[Residency] needs to know the region of every hop that is not proven local; unknown is no yes. An aggregator is unknown "
            + "unless it is pinned.",
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

        foreach (var path in paths.Where(p => !p.Facts.IsProvenLocal && p.Facts.Region is null && !p.IsToldBy(c => !c.Residency.IsEmpty, context)))
        {
            yield return Report(subject, path.Slot,
                $"{Text.Upper(who)} allows {Text.List(allowed, "or")} only, and nobody says where {path.What}, {path.Facts.Model.Reference}, goes. {Advice(path.Facts)}");
        }
    }

    private static string Advice(ModelFacts facts)
    {
        if (facts.KnownProvider is not { IsAggregator: true })
        {
            return facts.IsHosted ? "Declare Region on its provider." : "Declare Region on its provider, or Hosting = Hosting.Local where nothing leaves.";
        }

        return RegionFacts.IsPinned(facts.Model.Route)
            ? $"It is pinned to {Text.List(facts.Model.Route!.Only)}: declare that host's Region on the provider."
            : $"An aggregator sends each request wherever it likes: pin it with [Route(Only = [\"…\"])] on {facts.Model.Name}{(facts.Model.Route?.AllowFallbacks == true ? ", without AllowFallbacks = true," : string.Empty)} and declare the provider's Region.";
    }
}
