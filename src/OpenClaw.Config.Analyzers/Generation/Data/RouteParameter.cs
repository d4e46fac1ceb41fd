using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Analyzers.Generation.Data;

/// <summary>The request parameter <c>provider</c> with which an aggregator is pinned (facts §1.6, <c>openRouterRouting</c>).</summary>
internal static class RouteParameter
{
    public static ParameterSetting? Of(RouteSetting? route)
    {
        if (route is null)
        {
            return null;
        }

        var members = new List<JsonMember>();
        AddList(members, "only", route.Only);
        AddList(members, "order", route.Order);
        AddList(members, "ignore", route.Ignore);
        // A pin that lets others serve when the named ones are busy would be none.
        Add(members, "allow_fallbacks", route.AllowFallbacks ?? (route.Only.IsEmpty ? null : false));
        if (route.DataCollection is { } collection)
        {
            members.Add(new JsonMember("data_collection", new JsonString(collection)));
        }

        Add(members, "zdr", route.ZeroDataRetention);
        AddList(members, "quantizations", route.Quantizations);
        return members.Count == 0 ? null : new ParameterSetting("provider", JsonText.WriteCompact(new JsonObject(members.ToEquatableArray())));
    }

    private static void Add(List<JsonMember> members, string name, bool? flag)
    {
        if (flag is { } value)
        {
            members.Add(new JsonMember(name, new JsonBoolean(value)));
        }
    }

    private static void AddList(List<JsonMember> members, string name, EquatableArray<string> items)
    {
        if (!items.IsEmpty)
        {
            members.Add(new JsonMember(name, JsonArray.Of(items)));
        }
    }
}
