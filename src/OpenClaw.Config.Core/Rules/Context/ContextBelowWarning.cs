using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Context;

/// <summary>OCC2002: A context window is small for OpenClaw.</summary>
/// <remarks>Gives its fix: Value, the threshold in tokens, for the argument at the slot.</remarks>
public sealed class ContextBelowWarning : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC2002",
        Name = nameof(ContextBelowWarning),
        Title = "A context window is small for OpenClaw",
        Description = "OpenClaw's own agent prompt takes about 15,500 tokens in 2026.9; in a small window little or nothing is left for the "
            + "conversation and the answer.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        var facts = context.Facts(subject);
        var threshold = ContextFloors.Warn(context);
        if (facts.IsChat && facts.EffectiveWindow.OrNull is { } window && window < threshold && window >= ContextFloors.Block(context))
        {
            yield return Report(subject.Id, WindowSlot.Of(facts),
                $"{subject.Reference} has a window of {Text.Tokens(window)} ({facts.EffectiveWindow.Provenance}); below {Text.Number(threshold)} OpenClaw's own prompt "
                + "(about 15,500 tokens in 2026.9) leaves little room. Raise the server's context limit and declare it, or choose a larger model.",
                new FindingProperty(FixKeys.Value, Text.Plain(threshold)));
        }
    }
}
