using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Context;

/// <summary>OCC2006: the declared window is larger than any that is known.</summary>
/// <remarks>Gives its fix: Value, the largest known window.</remarks>
public sealed class ContextAboveKnown : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC2006",
        Name = nameof(ContextAboveKnown),
        Title = "The declared window is larger than any that is known",
        Description = "OpenClaw fills the window that is declared; what the provider does not take fails there.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        if (subject.ContextWindow is { } window && context.Facts(subject) is { IsChat: true, Known.ContextHighest: { } highest } && !KnownLimits.Allows(window, highest))
        {
            yield return Report(subject.Id, Slots.Model("ContextWindow"),
                $"{subject.Reference}: the declared window of {Text.Tokens(window)} is above {Text.Number(highest)}, the largest that any source gives for this provider and model. "
                + "Prompts beyond that fail at the provider; declare what it takes.",
                new FindingProperty(FixKeys.Value, Text.Plain(highest)));
        }
    }
}
