using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.DataBoundaries;

/// <summary>OCC6004: A provider has an endpoint in an allowed region.</summary>
/// <remarks>Gives its fix: Node, the provider; Argument = Region; Value, the region.</remarks>
public sealed class RegionalVariantExists : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC6004",
        Name = nameof(RegionalVariantExists),
        Title = "A provider has an endpoint in an allowed region",
        Description = "The catalogue knows an endpoint of this provider in the region that the chain allows.",
        Severity = RuleSeverity.Info,
        HasFix = true,
        InJson = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
    {
        if (subject.Residency.IsEmpty)
        {
            yield break;
        }

        foreach (var path in BoundaryPaths.Of(subject, context))
        {
            var facts = path.Facts;
            if (facts.IsProvenLocal || facts.KnownProvider is not { } known || facts.Provider is not { } provider || (facts.Region is { } region && Regions.Allows(subject.Residency, region)))
            {
                continue;
            }

            if (subject.Residency.FirstOrDefault(r => known.BaseUrlFor(r) is not null) is { } variant)
            {
                yield return Report(subject.Id, path.Slot,
                    $"'{known.Id}' has an endpoint in '{variant}' ({known.BaseUrlFor(variant)}). Set Region = \"{variant}\" on its provider, and {facts.Model.Reference} stays where the chain {subject.Name} allows.",
                    new FindingProperty(FixKeys.Node, provider.Id.Value),
                    new FindingProperty(FixKeys.Argument, "Region"),
                    new FindingProperty(FixKeys.Value, variant));
            }
            else if (known.IsAggregator && !RegionFacts.IsPinned(facts.Model.Route))
            {
                yield return Report(subject.Id, path.Slot,
                    $"'{known.Id}' forwards to many hosts, some of them in {Text.List(subject.Residency, "or")} only. Pin one with [Route(Only = [\"…\"])] on {facts.Model.Name} and declare Region on the provider.");
            }
        }
    }
}
