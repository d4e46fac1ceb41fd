using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.ModelSafety;

/// <summary>OCC4004: openClaw's security audit will flag a model.</summary>
public sealed class AuditWillFlag : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC4004",
        Name = nameof(AuditWillFlag),
        Title = "OpenClaw's security audit will flag a model",
        Description = "\"openclaw security audit\" reads model references; it reports small sizes (up to 300B), weak tiers and legacy models, "
            + "whatever you think of them.",
        Severity = RuleSeverity.Info,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        var facts = context.Facts(subject);
        if (!context.Uses.IsHop(subject.Id) || !facts.IsChat || SmallModel.IsSmall(facts, context) || AggressiveQuantization.IsAggressive(facts, context))
        {
            yield break;
        }

        var verdict = AuditTwin.Judge(subject.Reference, isModern: context.Targets.Any(t => t.IsModern));
        if (verdict.Checks.Count > 0)
        {
            yield return Report(subject.Id, Slots.Model("Id"),
                $"openclaw security audit will report {Text.List(verdict.Checks)} for {subject.Reference}{(verdict.SmallParamsB is { } size ? $" (it counts {Text.Size(size)} as small, up to 300B)" : string.Empty)}. "
                + "Where that is fine, suppress it there (security.audit.suppressions); else choose another model or deny it web tools.");
        }
    }
}
