using Microsoft.Extensions.Logging;

namespace OpenClaw.Config.Runtime.Telemetry;

/// <summary>What is logged. Never a prompt, an answer, a provider's words or a key.</summary>
internal static partial class ChainLog
{
    [LoggerMessage(EventId = 1001, Level = LogLevel.Information, Message = "{Chain}: {Model} answered after {Milliseconds} ms, {Attempts} attempt(s).")]
    public static partial void Served(this ILogger logger, string chain, ModelRef? model, long milliseconds, int attempts);

    [LoggerMessage(EventId = 1002, Level = LogLevel.Warning, Message = "{Chain}: {Model} failed: {Detail} ({Reason}) after {Milliseconds} ms.")]
    public static partial void AttemptFailed(this ILogger logger, string chain, string model, string detail, FailureReason reason, long milliseconds);

    [LoggerMessage(EventId = 1003, Level = LogLevel.Error, Message = "{Chain}: no answer after {Milliseconds} ms, {Attempts} attempt(s).")]
    public static partial void Failed(this ILogger logger, string chain, long milliseconds, int attempts);

    [LoggerMessage(EventId = 1004, Level = LogLevel.Information, Message = "{Name} rests until {Until:O} after {Reason}.")]
    public static partial void Resting(this ILogger logger, string name, DateTimeOffset until, FailureReason reason);

    [LoggerMessage(EventId = 1005, Level = LogLevel.Warning, Message = "{Provider} is skipped in every chain: {Problem}.")]
    public static partial void HopUnusable(this ILogger logger, string provider, string problem);

    [LoggerMessage(EventId = 1006, Level = LogLevel.Error, Message = "The settings of {Provider} are refused, the last good ones hold: {Problem}")]
    public static partial void SettingsRefused(this ILogger logger, string provider, string problem);

    [LoggerMessage(EventId = 1007, Level = LogLevel.Warning, Message = "{Chain}: the stream of {Model} broke after its first content: {Detail}.")]
    public static partial void StreamBroke(this ILogger logger, string chain, string model, string detail);

    [LoggerMessage(EventId = 1008, Level = LogLevel.Warning, Message = "The shared store of cooldowns does not answer; this process goes on with its own for a while.")]
    public static partial void StoreDown(this ILogger logger);

    [LoggerMessage(EventId = 1009, Level = LogLevel.Warning, Message = "{Problem}")]
    public static partial void SettingTouchesProof(this ILogger logger, string problem);

    [LoggerMessage(EventId = 1101, Level = LogLevel.Information, Message = "Preflight: {Finding}")]
    public static partial void PreflightReady(this ILogger logger, string finding);

    [LoggerMessage(EventId = 1102, Level = LogLevel.Warning, Message = "Preflight: {Finding}")]
    public static partial void PreflightWarning(this ILogger logger, string finding);

    [LoggerMessage(EventId = 1103, Level = LogLevel.Error, Message = "Preflight: {Finding}")]
    public static partial void PreflightBlocked(this ILogger logger, string finding);

    /// <summary>Logs a finding at the level it deserves.</summary>
    public static void Preflight(this ILogger logger, PreflightFinding finding)
    {
        switch (finding.State)
        {
            case PreflightState.Ready:
                logger.PreflightReady(finding.Message);
                break;
            case PreflightState.Warning:
                logger.PreflightWarning(finding.Message);
                break;
            default:
                logger.PreflightBlocked(finding.Message);
                break;
        }
    }
}
