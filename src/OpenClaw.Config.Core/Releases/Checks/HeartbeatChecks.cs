using System.Text.RegularExpressions;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Releases.Schema;

namespace OpenClaw.Config.Core.Releases.Checks;

/// <summary>Checks of <c>heartbeat</c> (<c>zod-schema.agent-runtime.ts</c>, both releases).</summary>
internal static class HeartbeatChecks
{
    private static readonly Regex _single = new(@"^\d+(?:\.\d+)?(?:ms|s|m|h|d)?\z", RegexOptions.CultureInvariant);
    private static readonly Regex _composite = new(@"^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+\z", RegexOptions.CultureInvariant);
    private static readonly Regex _time = new(@"^([01]\d|2[0-3]|24):([0-5]\d)\z", RegexOptions.CultureInvariant);

    /// <summary>The period is a duration, the hours are times.</summary>
    public static void Check(JsonValue value, JsonPath path, List<SchemaIssue> issues)
    {
        var heartbeat = (JsonObject)value;
        if (heartbeat["every"] is JsonString { Value: { Length: > 0 } every } && every.Trim().ToLowerInvariant() is var folded
            && !_single.IsMatch(folded) && !_composite.IsMatch(folded))
        {
            issues.Add(SchemaIssues.Contradiction(path.Child("every"), "invalid duration (use ms, s, m, h)"));
        }

        foreach (var key in new[] { "start", "end" })
        {
            if (heartbeat["activeHours"] is JsonObject hours && hours[key] is JsonString { Value: { Length: > 0 } time } && Problem(time, key) is { } problem)
            {
                issues.Add(SchemaIssues.Contradiction(path.Child("activeHours").Child(key), problem));
            }
        }
    }

    private static string? Problem(string time, string key) => !_time.IsMatch(time) ? "invalid time (use \"HH:MM\" 24h format)"
        : !time.StartsWith("24", StringComparison.Ordinal) ? null
        : time != "24:00" ? "invalid time (24:00 is the only allowed 24:xx value)"
        : key == "start" ? "invalid time (start cannot be 24:00)"
        : null;
}
