using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Chains;

/// <summary>Says for every class of errors and every hop which later hop can help.</summary>
internal static class Coverages
{
    public static IEnumerable<ErrorCoverage> Of(IReadOnlyList<HopProof> hops, ChainNode chain, RuleContext context)
    {
        foreach (var error in ErrorClass.All)
        {
            foreach (var hop in hops)
            {
                yield return new ErrorCoverage(error, hop.Position, Next(hops, hop, error, chain, context));
            }
        }
    }

    private static int? Next(IReadOnlyList<HopProof> hops, HopProof failed, ErrorClass error, ChainNode chain, RuleContext context)
    {
        // OpenClaw never goes on after an overflow; our clients do, to the declared model and where it is larger.
        if (error.Scope == ErrorScope.Window && !Overflows(chain, failed, context))
        {
            return null;
        }

        for (var i = failed.Position + 1; i < hops.Count; i++)
        {
            if (error.Scope == ErrorScope.Window ? hops[i].Model.Id == chain.OverflowTo?.Target : !Correlations.FailTogether(failed, hops[i], error.Scope))
            {
                return i;
            }
        }

        return null;
    }

    private static bool Overflows(ChainNode chain, HopProof failed, RuleContext context)
        => chain.OverflowTo?.Target is { } target
            && context.Index.Model(target) is { } larger
            && context.Facts(larger).UsableContext.OrNull > failed.Facts.UsableContext.OrNull;
}
