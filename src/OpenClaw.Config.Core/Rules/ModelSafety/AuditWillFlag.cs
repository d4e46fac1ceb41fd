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

    private const string SmallParams = "models.small_params";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        var facts = context.Facts(subject);
        if (!context.Uses.IsHop(subject.Id) || !facts.IsChat || SmallModel.IsSmall(facts, context) || AggressiveQuantization.IsAggressive(facts, context))
        {
            yield break;
        }

        var verdict = AuditTwin.Judge(subject.Reference, isModern: context.Targets.Any(t => t.IsModern));

        // The audit passes models of imageModel over when it asks for small ones.
        var checks = verdict.Checks.Where(c => c != SmallParams || !IsForImagesOnly(subject, context)).ToArray();
        if (checks.Length > 0)
        {
            var suppression = context.Targets.All(t => t.IsModern) ? "; where it is fine, suppress the check (security.audit.suppressions)"
                : context.Targets.Any(t => t.IsModern) ? "; where it is fine, suppress the check (security.audit.suppressions, 2026.9 only)"
                : string.Empty;
            yield return Report(subject.Id, Slots.Model("Id"),
                $"\"openclaw security audit\" will report {Text.List(checks)} for {subject.Reference}: by its name it takes the model {Text.List(checks.Select(c => Reason(c, verdict)))}. "
                + $"Choose another model or deny it web tools{suppression}.");
        }
    }

    private static string Reason(string check, AuditVerdict verdict) => check switch
    {
        SmallParams => $"for small ({Text.Size(verdict.SmallParamsB ?? 0)}, the limit is {Text.Size(AuditTwin.SmallParamsMax)})",
        "models.legacy" => "for outdated",
        _ => "for a tier that is easier to inject",
    };

    private static bool IsForImagesOnly(ModelNode model, RuleContext context)
    {
        var roles = context.Index.Graph.Chains.Where(c => context.Index.Hops(c).Any(h => h.Id == model.Id)).Select(c => context.Uses.Roles(c.Id))
            .Append(context.Uses.Roles(model.Id)).ToArray();
        return roles.Contains(ChainRoles.Image) && roles.Take(roles.Length - 1).All(r => r == ChainRoles.Image) && roles[roles.Length - 1] is ChainRoles.None or ChainRoles.Image;
    }
}
