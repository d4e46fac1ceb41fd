using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Context;

/// <summary>OCC2008: the context cap is above the window.</summary>
/// <remarks>Gives its fix: Value, the window.</remarks>
public sealed class ContextTokensAboveWindow : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC2008",
        Name = nameof(ContextTokensAboveWindow),
        Title = "The context cap is above the window",
        Description = "contextTokens lowers what OpenClaw uses of a window; above the window it does nothing, so one of the two numbers is "
            + "wrong.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        if (subject.ContextTokens is { } cap && subject.ContextWindow is { } window && window > 0 && cap > window && context.Facts(subject).IsChat)
        {
            yield return Report(subject.Id, Slots.Model("ContextTokens"),
                $"{subject.Reference}: {context.Written("ContextTokens")} of {Text.Number(cap)} is above the window of {Text.Tokens(window)} and so does nothing. Lower it, or mend the window.",
                new FindingProperty(FixKeys.Value, Text.Plain(window)));
        }
    }
}
