using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>Imports <c>cost</c>: attributes where they can say all of it, else it stays raw as a whole.</summary>
internal static class CostSection
{
    public static (CostSetting? Cost, EquatableArray<CostTierSetting> Tiers) Read(JsonTake take)
    {
        if (take.Peek("cost") is not JsonObject cost)
        {
            return default;
        }

        var inner = new JsonTake(cost);
        var setting = new CostSetting
        {
            Input = inner.Number("input"),
            Output = inner.Number("output"),
            CacheRead = inner.Number("cacheRead"),
            CacheWrite = inner.Number("cacheWrite"),
        };
        var tiers = Tiers(inner.Any("tieredPricing"));
        if (setting.Input is null || setting.Output is null || tiers is null || inner.Left.Count > 0)
        {
            return default;
        }

        take.Any("cost");
        return (setting, tiers.Value);
    }

    private static EquatableArray<CostTierSetting>? Tiers(JsonValue? value)
    {
        if (value is null)
        {
            return default(EquatableArray<CostTierSetting>);
        }

        var tiers = (value as JsonArray)?.Items.Select(Tier).ToArray();
        return tiers is null || tiers.Length == 0 || tiers.Contains(null) ? null : tiers.OfType<CostTierSetting>().ToEquatableArray();
    }

    private static CostTierSetting? Tier(JsonValue value)
    {
        if (value is not JsonObject { Members.Count: 5 } tier || tier["range"] is not JsonArray { Items: { Count: 1 or 2 } range }
            || range.Any(r => r is not JsonNumber n || n.Value != Math.Floor(n.Value) || Math.Abs(n.Value) > int.MaxValue))
        {
            return null;
        }

        // A written end of 0 would read as "no end".
        var end = range.Count == 2 ? ((JsonNumber)range[1]).Value : (double?)null;
        return end == 0 || Number(tier, "input") is not { } input || Number(tier, "output") is not { } output
            || Number(tier, "cacheRead") is not { } read || Number(tier, "cacheWrite") is not { } write
            ? null
            : new CostTierSetting { From = ((JsonNumber)range[0]).Value, To = end, Input = input, Output = output, CacheRead = read, CacheWrite = write };
    }

    private static double? Number(JsonObject tier, string name) => (tier[name] as JsonNumber)?.Value;
}
