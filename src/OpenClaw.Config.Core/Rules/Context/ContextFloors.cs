namespace OpenClaw.Config.Core.Rules.Context;

/// <summary>
/// The window below which OpenClaw refuses, and the one below which it gets tight. Without a target the strictest of all releases holds:
/// the seed's 16,000 and 32,000, which are what 2026.4 measures.
/// </summary>
internal static class ContextFloors
{
    // Measured: 2026.9.6 refuses below a flat 4,000. It warns below 8,000 only, but its own agent prompt takes about 15,500 tokens.
    private const double ModernBlock = 4_000;
    private const double ModernWarn = 16_000;

    /// <summary>Below this a window is an error.</summary>
    public static double Block(RuleContext context)
        => context.Settings.NumberOrNull(RuleOptions.ContextBlockTokens) ?? context.Targets.Max(t => t.IsModern ? ModernBlock : RuleOptions.ContextBlockTokens.Default);

    /// <summary>Below this a window is a warning.</summary>
    public static double Warn(RuleContext context)
        => context.Settings.NumberOrNull(RuleOptions.ContextWarnTokens) ?? context.Targets.Max(t => t.IsModern ? ModernWarn : RuleOptions.ContextWarnTokens.Default);

    /// <summary>Where the floor comes from, for a message.</summary>
    public static string Why(RuleContext context) => context.Settings.NumberOrNull(RuleOptions.ContextBlockTokens) is not null ? $" ({RuleOptions.ContextBlockTokens.Key})"
        : context.HasTarget ? $" of OpenClaw {context.TargetText}"
        : " of OpenClaw 2026.4 (no target is set, so the strictest holds)";
}
