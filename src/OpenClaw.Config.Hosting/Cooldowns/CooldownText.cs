using System.Globalization;
using System.Text;

namespace OpenClaw.Config.Runtime.Cooldowns;

/// <summary>A rest as replicas write it to each other: <c>until|failures|reason|last failure</c>, times in milliseconds since 1970.</summary>
internal static class CooldownText
{
    /// <summary>The name in the store.</summary>
    public static string Key(string key) => "openclaw:cooldown:" + key;

    /// <summary>Writes a rest.</summary>
    public static byte[] Write(CooldownEntry entry) => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $"{entry.Until.ToUnixTimeMilliseconds()}|{entry.Failures}|{entry.Reason}|{entry.LastFailure.ToUnixTimeMilliseconds()}"));

    /// <summary>Reads a rest; null where there is none, or another version wrote something else.</summary>
    public static CooldownEntry? Read(byte[]? bytes)
    {
        var parts = bytes is null ? [] : Encoding.UTF8.GetString(bytes).Split('|');
        return parts.Length == 4
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var until)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var failures)
            && Enum.TryParse<FailureReason>(parts[2], out var reason)
            && long.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            && until < 253402300799999 && last < 253402300799999
            ? new(DateTimeOffset.FromUnixTimeMilliseconds(until), failures, reason, DateTimeOffset.FromUnixTimeMilliseconds(last))
            : null;
    }
}
