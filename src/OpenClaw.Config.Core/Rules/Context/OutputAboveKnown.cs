using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Context;

/// <summary>OCC2009: the declared output limit is larger than any that is known.</summary>
/// <remarks>Gives its fix: Value, the largest known limit.</remarks>
public sealed class OutputAboveKnown : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC2009",
        Name = nameof(OutputAboveKnown),
        Title = "The declared output limit is larger than any that is known",
        Description = "Providers refuse requests that ask for more output than the model gives.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        if (subject.MaxTokens is { } output && context.Facts(subject) is { IsChat: true, Known.OutputHighest: { } highest } && !KnownLimits.Allows(output, highest))
        {
            yield return Report(subject.Id, Slots.Model("MaxTokens"),
                $"{subject.Reference}: {context.Written("MaxTokens")} of {Text.Number(output)} is above {Text.Number(highest)}, the largest output limit that any source gives for this provider and model. "
                + "The provider refuses such requests; lower it.",
                new FindingProperty(FixKeys.Value, Text.Plain(highest)));
        }
    }
}
