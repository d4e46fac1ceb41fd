namespace OpenClaw.Config.Core.Rules.Context;

/// <summary>
/// The window below which OpenClaw refuses, and the one below which it gets tight. Without a target the strictest of all releases holds:
/// the seed's 16,000 and 32,000, which are what 2026.4 measures.
/// </summary>
internal static class ContextFloors
{
    // 2026.9.6 warns below 8,000 only, but its own agent prompt takes about 15,500 tokens (measured).
    private const double LeastWarning = 16_000;

    /// <summary>Below this a window is an error.</summary>
    public static double Block(RuleContext context)
        => context.Settings.NumberOrNull(RuleOptions.ContextBlockTokens) ?? context.Targets.Max(t => t.Profile.ContextBlockTokens);

    /// <summary>Below this a window is a warning.</summary>
    public static double Warn(RuleContext context)
        => context.Settings.NumberOrNull(RuleOptions.ContextWarnTokens) ?? context.Targets.Max(t => Math.Max(t.Profile.ContextWarnTokens, LeastWarning));

    /// <summary>Whether OpenClaw itself refuses a window; a floor of one's own may be higher.</summary>
    public static bool Refuses(RuleContext context, double window) => context.Targets.Any(t => window < t.Profile.ContextBlockTokens);

    /// <summary>Where the floor comes from, for a message.</summary>
    public static string Why(RuleContext context) => context.Settings.NumberOrNull(RuleOptions.ContextBlockTokens) is not null ? $" ({RuleOptions.ContextBlockTokens.Key})"
        : context.HasTarget ? $" of OpenClaw {context.TargetText}"
        : " of OpenClaw 2026.4 (no target is set, so the strictest holds)";
}
