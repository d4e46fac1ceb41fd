using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.OpenClawJson;

/// <summary>Reads the pin of an aggregator: <c>params.provider</c> of a model's entry, or <c>compat.openRouterRouting</c> of its row.</summary>
internal static class RouteSection
{
    private static readonly (string Key, string Argument)[] _arguments =
    [
        ("only", "Only"), ("order", "Order"), ("ignore", "Ignore"), ("allow_fallbacks", "AllowFallbacks"),
        ("data_collection", "DataCollection"), ("zdr", "ZeroDataRetention"), ("quantizations", "Quantizations"),
    ];

    public static RouteSetting? Read(NodeId owner, JsonCursor route, GraphDraft draft)
    {
        if (!route.IsObject)
        {
            return null;
        }

        draft.Place(owner, new(AttributeKind.Route), route);
        foreach (var (key, argument) in _arguments)
        {
            draft.Place(owner, new(AttributeKind.Route, argument), route[key]);
        }

        return new()
        {
            Only = route["only"].Texts(),
            Order = route["order"].Texts(),
            Ignore = route["ignore"].Texts(),
            AllowFallbacks = route["allow_fallbacks"].Flag,
            DataCollection = route["data_collection"].Text,
            ZeroDataRetention = route["zdr"].Flag,
            Quantizations = route["quantizations"].Texts(),
        };
    }
}
