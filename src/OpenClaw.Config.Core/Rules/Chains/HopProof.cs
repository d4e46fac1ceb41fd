using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Chains;

/// <summary>What is proven of one hop.</summary>
public sealed record HopProof
{
    /// <summary>Its place in the chain, from 0.</summary>
    public int Position { get; init; }

    /// <summary>The entry of the chain through which it is reached: its own place, or that of the nested chain around it.</summary>
    public int Entry { get; init; }

    /// <summary>Everything known of its model.</summary>
    public required ModelFacts Facts { get; init; }

    /// <summary>The model.</summary>
    public ModelNode Model => Facts.Model;

    /// <summary>The patience with it: the hop's own, else the chain's.</summary>
    public PatienceSetting Patience { get; init; } = new();

    /// <summary>The most attempts at this hop.</summary>
    public int Attempts { get; init; }

    /// <summary>The most seconds that this hop can take over all its attempts; null where nobody limits an attempt.</summary>
    public double? Seconds { get; init; }

    /// <summary>The most that all attempts at this hop can cost, in USD; null where a price, the window or the output limit is unknown.</summary>
    public double? Cost { get; init; }

    /// <summary>Whether one capability is there.</summary>
    public Verdict Can(CapabilityKinds capability) => Facts.Can(capability);
}
