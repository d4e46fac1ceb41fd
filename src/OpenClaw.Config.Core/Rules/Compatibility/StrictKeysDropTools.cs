using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Compatibility;

/// <summary>OCC7005: strictMessageKeys cuts tool calls away.</summary>
/// <remarks>Gives its fix: Argument = SupportsTools; Value = false.</remarks>
public sealed class StrictKeysDropTools : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC7005",
        Name = nameof(StrictKeysDropTools),
        Title = "strictMessageKeys cuts tool calls away",
        Description = "Each message is reduced to role and content: tool calls and their results lose their ids, and an agent repeats itself or "
            + "stalls.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        if (CompatValues.Flag(subject, "strictMessageKeys") == true && context.Facts(subject).Can(CapabilityKinds.Tools) != Verdict.No)
        {
            yield return Report(subject.Id, new Slot(AttributeKind.Compat, "StrictMessageKeys"),
                $"strictMessageKeys reduces every message of {subject.Reference} to role and content, so tool calls and results are lost and an agent stalls. "
                + $"Set {context.Written("SupportsTools = false", "supportsTools: false")} as well, or leave the flag out.",
                new FindingProperty(FixKeys.Argument, "SupportsTools"),
                new FindingProperty(FixKeys.Value, "false"));
        }
    }
}
