using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Export;

/// <summary>Writes <c>cost</c>, USD per million tokens.</summary>
internal static class CostValue
{
    /// <summary>The declared cost; zero where nothing is declared and the model runs on the author's own machine, as the seed writes it.</summary>
    public static JsonObject? Write(ModelNode model, bool isLocal)
    {
        if (model.Cost is null && model.CostTiers.IsEmpty)
        {
            return isLocal ? new JsonMembers().Add("input", 0d).Add("output", 0d).Add("cacheRead", 0d).Add("cacheWrite", 0d).ToObject() : null;
        }

        return new JsonMembers()
            .Add("input", model.Cost?.Input)
            .Add("output", model.Cost?.Output)
            .Add("cacheRead", model.Cost?.CacheRead)
            .Add("cacheWrite", model.Cost?.CacheWrite)
            .AddFilled("tieredPricing", new JsonArray(model.CostTiers.Select(t => (JsonValue)Tier(t)).ToEquatableArray()))
            .ToObject();
    }

    // Every key of a tier is required in both releases.
    private static JsonObject Tier(CostTierSetting tier) => new JsonMembers()
        .Add("input", tier.Input)
        .Add("output", tier.Output)
        .Add("cacheRead", tier.CacheRead)
        .Add("cacheWrite", tier.CacheWrite)
        .Add("range", tier.To is { } to ? new JsonArray([tier.From, to]) : new JsonArray([tier.From]))
        .ToObject();
}
