using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Chains;

/// <summary>What is proven of a chain, as data: rules, the generated routing table, docs and reports all print it.</summary>
public sealed record ChainProof
{
    /// <summary>The chain.</summary>
    public required ChainNode Chain { get; init; }

    /// <summary>The hops in the order in which they are tried; nested chains laid out flat, no model twice.</summary>
    public EquatableArray<HopProof> Hops { get; init; }

    /// <summary>The longest prompt in tokens that every hop takes; null where a hop's window is unknown.</summary>
    public double? UsableContext { get; init; }

    /// <summary>The longest prompt in tokens that every hop <em>of known window</em> takes; null where none is known.</summary>
    public double? KnownUsableContext { get; init; }

    /// <summary>What every hop is known to be able to do.</summary>
    public CapabilityKinds Proven { get; init; }

    /// <summary>What at least one hop is known to lack.</summary>
    public CapabilityKinds Lacking { get; init; }

    /// <summary>What is shared by two or more hops, sorted by kind and name.</summary>
    public EquatableArray<Correlation> Correlations { get; init; }

    /// <summary>The most attempts that one request can take.</summary>
    public int WorstCaseAttempts { get; init; }

    /// <summary>The most seconds that one request can take; null where a hop has no limit.</summary>
    public double? WorstCaseSeconds { get; init; }

    /// <summary>The seconds that the hops <em>with</em> a limit can take together: what one request can take at least in the worst case.</summary>
    public double LimitedSeconds { get; init; }

    /// <summary>The most that one request can cost, in USD, every attempt billed in full; null where a price or window is unknown.</summary>
    public double? WorstCaseCost { get; init; }

    /// <summary>The cost of the hops of known price and window, in USD: a lower bound of the worst case.</summary>
    public double KnownCost { get; init; }

    /// <summary>Whether every hop is proven local, so that nothing leaves by any path; false for a chain without hops.</summary>
    public bool IsProvenLocal { get; init; }

    /// <summary>The regions that data may go to, sorted; hops proven local go nowhere.</summary>
    public EquatableArray<string> Regions { get; init; }

    /// <summary>Whether the region of some hop that is not proven local is unknown.</summary>
    public bool HasUnknownRegion { get; init; }

    /// <summary>What the chain does for every class of errors at every hop.</summary>
    public EquatableArray<ErrorCoverage> Coverage { get; init; }

    /// <summary>Whether all hops (two or more) share one thing of a kind.</summary>
    public Correlation? SharedByAll(CorrelationKind kind)
    {
        foreach (var correlation in Correlations)
        {
            if (correlation.Kind == kind && correlation.Hops.Count == Hops.Count)
            {
                return correlation;
            }
        }

        return null;
    }

    /// <summary>What all hops together answer to one capability: no where one lacks it, unknown where nobody knows of one, else yes.</summary>
    public Verdict Can(CapabilityKinds capability)
        => (Lacking & capability) != 0 ? Verdict.No : (Proven & capability) == capability ? Verdict.Yes : Verdict.Unknown;
}
