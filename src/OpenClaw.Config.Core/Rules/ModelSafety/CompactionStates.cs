using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Export;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Rules.ModelSafety;

/// <summary>
/// Where compaction is switched off. OpenClaw 2026.9 has <c>compaction.enabled</c> for that (in C# as raw JSON); neither release has a mode that says so,
/// but people write one.
/// </summary>
internal static class CompactionStates
{
    private const string Section = "compaction";

    /// <summary>Where it is switched off; null where it is on.</summary>
    /// <param name="mode">The mode.</param>
    /// <param name="raw">The raw settings of the same node.</param>
    public static Slot? Off(string? mode, EquatableArray<RawJsonSetting> raw)
    {
        if (mode is "off" or "none" or "disabled")
        {
            return new Slot(AttributeKind.Compaction, "Mode");
        }

        for (var i = 0; i < raw.Count; i++)
        {
            if (IsOff(raw[i]))
            {
                return new Slot(AttributeKind.RawJson, "Json", i);
            }
        }

        return null;
    }

    private static bool IsOff(RawJsonSetting setting)
    {
        var path = setting.Path.Trim();
        var value = path.EndsWith(Section + ".enabled", StringComparison.Ordinal) ? JsonLiteral.Parse(setting.Json)
            : path == Section || path.EndsWith("." + Section, StringComparison.Ordinal) ? (JsonLiteral.Parse(setting.Json) as JsonObject)?["enabled"]
            : null;
        return value is JsonBoolean { Value: false };
    }
}
