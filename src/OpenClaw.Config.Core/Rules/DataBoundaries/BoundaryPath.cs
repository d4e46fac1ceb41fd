using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.DataBoundaries;

/// <summary>One way that a prompt can take.</summary>
/// <param name="What">What it is, for a message: <c>fallback 1</c>, <c>its image model</c>.</param>
/// <param name="Slot">Where a finding about it stands.</param>
/// <param name="Facts">The model that it reaches.</param>
/// <param name="Chain">The declared chain through which it goes; null where there is none.</param>
internal sealed record BoundaryPath(string What, Slot Slot, ModelFacts Facts, ChainNode? Chain)
{
    /// <summary>Whether the chain makes the same promise itself, so that its own findings tell this.</summary>
    public bool IsToldBy(Func<ChainNode, bool> promises, RuleContext context) => Chain is not null && !Chain.IsForeign && promises(Chain) && context.Index.Chain(Chain.Id) is not null && !IsOwn;

    /// <summary>Whether the chain is the subject itself.</summary>
    public bool IsOwn { get; init; }
}
