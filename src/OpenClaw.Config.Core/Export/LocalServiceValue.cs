using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Export;

/// <summary>Writes <c>localService</c> (2026.9); OpenClaw counts in milliseconds, the declaration in seconds.</summary>
internal static class LocalServiceValue
{
    public static JsonObject? Write(LocalServiceSetting? service) => service is null || service.Command.Length == 0 ? null : new JsonMembers()
        .Add("command", service.Command)
        .Add("args", service.Arguments.IsEmpty ? null : JsonArray.Of(service.Arguments))
        .Add("cwd", service.WorkingDirectory)
        .Add("healthUrl", service.HealthUrl)
        .Add("readyTimeoutMs", Milliseconds(service.ReadyTimeoutSeconds))
        .Add("idleStopMs", Milliseconds(service.IdleStopSeconds))
        .ToObject();

    private static double? Milliseconds(double? seconds) => seconds is { } s ? Math.Round(s * 1000) : null;
}
