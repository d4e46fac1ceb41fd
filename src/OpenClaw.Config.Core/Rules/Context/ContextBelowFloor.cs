using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Context;

/// <summary>OCC2001: A context window is below the floor.</summary>
/// <remarks>Gives its fix: Value, the floor in tokens, for the argument at the slot.</remarks>
public sealed class ContextBelowFloor : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC2001",
        Name = nameof(ContextBelowFloor),
        Title = "A context window is below the floor",
        Description = "OpenClaw 2026.4 refuses to run a model whose window is below 16,000 tokens, 2026.9 below 4,000; the hop fails before any "
            + "request.",
        Severity = RuleSeverity.Error,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        var facts = context.Facts(subject);
        var floor = ContextFloors.Block(context);
        if (facts.IsChat && facts.EffectiveWindow.OrNull is { } window && window > 0 && window < floor)
        {
            yield return Report(subject.Id, WindowSlot.Of(facts),
                $"{subject.Reference} has a window of {Text.Tokens(window)} ({facts.EffectiveWindow.Provenance}); the floor is {Text.Number(floor)}{ContextFloors.Why(context)}. "
                + (ContextFloors.Refuses(context, window) ? "OpenClaw refuses such a hop before it sends anything. " : string.Empty) + "Raise the server's context limit and declare it, or choose a larger model.",
                new FindingProperty(FixKeys.Value, Text.Plain(floor)));
        }
    }
}
