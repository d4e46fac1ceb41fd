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
}
