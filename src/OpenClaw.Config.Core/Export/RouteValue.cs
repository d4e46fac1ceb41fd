using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Export;

/// <summary>Writes the pin of an aggregator as <c>params.provider</c>, which both releases send on (<c>compat.openRouterRouting</c> is 2026.9's alone).</summary>
internal static class RouteValue
{
    public static JsonObject Write(RouteSetting route) => new JsonMembers()
        .Add("only", List(route.Only))
        .Add("order", List(route.Order))
        .Add("ignore", List(route.Ignore))
        // A pin that lets others serve when the named ones are busy would be none.
        .Add("allow_fallbacks", route.AllowFallbacks ?? (route.Only.IsEmpty ? null : false))
        .Add("data_collection", route.DataCollection)
        .Add("zdr", route.ZeroDataRetention)
        .Add("quantizations", List(route.Quantizations))
        .ToObject();

    private static JsonArray? List(EquatableArray<string> items) => items.IsEmpty ? null : JsonArray.Of(items);
}
