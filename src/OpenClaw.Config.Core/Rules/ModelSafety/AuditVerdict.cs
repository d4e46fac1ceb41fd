using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Rules.ModelSafety;

/// <summary>What the real audit says of one model reference.</summary>
public sealed record AuditVerdict
{
    /// <summary>The reference.</summary>
    public string Reference { get; init; } = string.Empty;

    /// <summary>The size in billions that the audit reads and calls small; null where it does not.</summary>
    public double? SmallParamsB { get; init; }

    /// <summary>Whether it reports <c>models.weak_tier</c>.</summary>
    public bool IsWeakTier { get; init; }

    /// <summary>Whether it reports <c>models.legacy</c>.</summary>
    public bool IsLegacy { get; init; }

    /// <summary>The ids of the checks that it reports, sorted.</summary>
    public EquatableArray<string> Checks { get; init; }
}
