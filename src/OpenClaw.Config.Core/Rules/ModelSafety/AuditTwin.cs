using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Rules.ModelSafety;

/// <summary>
/// The verdict of the real <c>openclaw security audit</c> on a model reference, quirks included: it judges by the reference alone.
/// Compared with the real program by <c>eng/audit-twin</c>.
/// </summary>
public static class AuditTwin
{
    /// <summary>The largest size in billions that the audit calls small (<c>SMALL_MODEL_PARAM_B_MAX</c>, both releases).</summary>
    public const double SmallParamsMax = 300;

    /// <summary>The audit's verdict on one reference.</summary>
    /// <param name="reference">A model reference, <c>provider/model</c>.</param>
    /// <param name="isModern">Whether to judge as 2026.9 does; else as 2026.4.</param>
    public static AuditVerdict Judge(string reference, bool isModern = true)
    {
        var size = AuditTier.ParamsB(reference, release2026Point4: !isModern);
        var small = size is { } billions && billions <= SmallParamsMax ? size : null;
        var isWeak = AuditTier.IsWeak(reference);
        var isLegacy = AuditTier.IsLegacy(reference);
        var checks = new List<string>();
        if (isLegacy)
        {
            checks.Add("models.legacy");
        }

        if (small is not null)
        {
            checks.Add("models.small_params");
        }

        if (isWeak)
        {
            checks.Add("models.weak_tier");
        }

        return new AuditVerdict { Reference = reference, SmallParamsB = small, IsWeakTier = isWeak, IsLegacy = isLegacy, Checks = checks.ToEquatableArray() };
    }
}
