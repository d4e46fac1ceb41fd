using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Chains;

/// <summary>Proves a chain.</summary>
internal static class ChainProver
{
    private static readonly CapabilityKinds[] Capabilities =
    [
        CapabilityKinds.Tools, CapabilityKinds.Images, CapabilityKinds.Reasoning, CapabilityKinds.StructuredOutput, CapabilityKinds.Streaming,
        CapabilityKinds.Audio, CapabilityKinds.Video,
    ];

    public static ChainProof Prove(ChainNode chain, RuleContext context)
    {
        var hops = HopList.Of(chain, context);
        var known = hops.Where(h => h.Facts.UsableContext.IsKnown).Select(h => h.Facts.UsableContext.Value).ToArray();
        var leaving = hops.Where(h => !h.Facts.IsProvenLocal).ToArray();
        return new ChainProof
        {
            Chain = chain,
            Hops = hops.ToEquatableArray(),
            UsableContext = hops.Count > 0 && known.Length == hops.Count ? known.Min() : null,
            KnownUsableContext = known.Length > 0 ? known.Min() : null,
            Proven = Where(hops, (hop, capability) => hop.Can(capability) == Verdict.Yes, all: true),
            Lacking = Where(hops, (hop, capability) => hop.Can(capability) == Verdict.No, all: false),
            Correlations = Correlations.Of(hops).ToEquatableArray(),
            WorstCaseAttempts = hops.Sum(h => h.Attempts),
            WorstCaseSeconds = Sum(hops, h => h.Seconds),
            LimitedSeconds = hops.Sum(h => h.Seconds ?? 0),
            WorstCaseCost = Sum(hops, h => h.Cost),
            KnownCost = hops.Sum(h => h.Cost ?? 0),
            IsProvenLocal = hops.Count > 0 && leaving.Length == 0,
            Regions = leaving.Select(h => h.Facts.Region).OfType<string>().Distinct().OrderBy(r => r, StringComparer.Ordinal).ToEquatableArray(),
            HasUnknownRegion = leaving.Any(h => h.Facts.Region is null),
            Coverage = Coverages.Of(hops, chain, context).ToEquatableArray(),
        };
    }

    private static CapabilityKinds Where(IReadOnlyList<HopProof> hops, Func<HopProof, CapabilityKinds, bool> test, bool all)
    {
        var result = CapabilityKinds.None;
        foreach (var capability in Capabilities)
        {
            if (hops.Count > 0 && (all ? hops.All(h => test(h, capability)) : hops.Any(h => test(h, capability))))
            {
                result |= capability;
            }
        }

        return result;
    }

    private static double? Sum(IReadOnlyList<HopProof> hops, Func<HopProof, double?> value)
        => hops.Count > 0 && hops.All(h => value(h) is not null) ? hops.Sum(h => value(h)!.Value) : null;
}
