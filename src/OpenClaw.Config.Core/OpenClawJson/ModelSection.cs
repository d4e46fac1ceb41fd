using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.OpenClawJson;

/// <summary>Reads a row of <c>models.providers.&lt;id&gt;.models[]</c>.</summary>
internal static class ModelSection
{
    private static readonly (string Key, string Argument)[] _arguments =
    [
        ("id", "Id"), ("name", "Name"), ("api", "Api"), ("baseUrl", "BaseUrl"), ("contextWindow", "ContextWindow"),
        ("contextTokens", "ContextTokens"), ("maxTokens", "MaxTokens"), ("input", "Input"), ("reasoning", "Reasoning"),
    ];

    private static readonly (string Key, string Argument)[] _cost =
        [("input", "Input"), ("output", "Output"), ("cacheRead", "CacheRead"), ("cacheWrite", "CacheWrite")];

    public static void Read(JsonCursor row, ProviderNode provider, GraphDraft draft)
    {
        var id = new NodeId(row.Path.ToString());
        draft.Place(id, Slot.Name, row["id"].Exists ? row["id"] : row);
        draft.Place(id, new(AttributeKind.Model), row["id"].Exists ? row["id"] : row);
        foreach (var (key, argument) in _arguments)
        {
            draft.Place(id, new(AttributeKind.Model, argument), row[key]);
        }

        var modelId = row["id"].Text ?? string.Empty;
        draft.Add(new ModelNode
        {
            Id = id,
            Name = provider.CanonicalId + "/" + modelId,
            Provider = provider.Id,
            ProviderId = provider.CanonicalId,
            ModelId = modelId,
            Origin = ModelOrigin.Declared,
            DisplayName = row["name"].Text,
            Api = row["api"].Text,
            BaseUrl = row["baseUrl"].Text,
            ContextWindow = row["contextWindow"].Number,
            ContextTokens = row["contextTokens"].Number,
            MaxTokens = row["maxTokens"].Number,
            Input = Input(row["input"]),
            Reasoning = row["reasoning"].Flag,
            Cost = Cost(id, row["cost"], draft),
            CostTiers = CostTiers(id, row["cost"]["tieredPricing"], draft),
            Compat = Compat(id, row["compat"], draft),
            Route = RouteSection.Read(id, row["compat"]["openRouterRouting"], draft),
            Headers = SharedSettings.Headers(id, row["headers"], draft),
            Parameters = SharedSettings.Parameters(id, row["params"], draft),
        });
    }

    private static InputKinds? Input(JsonCursor input)
    {
        if (!input.IsArray)
        {
            return null;
        }

        var kinds = InputKinds.None;
        foreach (var name in input.Texts())
        {
            kinds |= name switch
            {
                "text" => InputKinds.Text,
                "image" => InputKinds.Image,
                "video" => InputKinds.Video,
                "audio" => InputKinds.Audio,
                _ => InputKinds.None,
            };
        }

        return kinds;
    }

    private static CostSetting? Cost(NodeId owner, JsonCursor cost, GraphDraft draft)
    {
        if (!cost.IsObject)
        {
            return null;
        }

        draft.Place(owner, new(AttributeKind.Cost), cost);
        foreach (var (key, argument) in _cost)
        {
            draft.Place(owner, new(AttributeKind.Cost, argument), cost[key]);
        }

        return new()
        {
            Input = cost["input"].Number,
            Output = cost["output"].Number,
            CacheRead = cost["cacheRead"].Number,
            CacheWrite = cost["cacheWrite"].Number,
        };
    }

    private static EquatableArray<CostTierSetting> CostTiers(NodeId owner, JsonCursor tiers, GraphDraft draft)
    {
        var settings = new List<CostTierSetting>();
        foreach (var tier in tiers.Items().Where(t => t.IsObject))
        {
            var range = tier["range"].Items().ToList();
            var occurrence = settings.Count;
            draft.Place(owner, new(AttributeKind.CostTier, null, occurrence), tier);
            foreach (var (key, argument) in _cost)
            {
                draft.Place(owner, new(AttributeKind.CostTier, argument, occurrence), tier[key]);
            }

            if (range.Count > 0)
            {
                draft.Place(owner, new(AttributeKind.CostTier, "From", occurrence), range[0]);
            }

            if (range.Count > 1)
            {
                draft.Place(owner, new(AttributeKind.CostTier, "To", occurrence), range[1]);
            }

            settings.Add(new()
            {
                From = range.Count > 0 ? range[0].Number ?? 0 : 0,
                To = range.Count > 1 ? range[1].Number : null,
                Input = tier["input"].Number ?? 0,
                Output = tier["output"].Number ?? 0,
                CacheRead = tier["cacheRead"].Number ?? 0,
                CacheWrite = tier["cacheWrite"].Number ?? 0,
            });
        }

        return settings.ToEquatableArray();
    }

    // In the order of the language, like a C# declaration's.
    private static EquatableArray<CompatSetting> Compat(NodeId owner, JsonCursor compat, GraphDraft draft)
    {
        if (!compat.IsObject)
        {
            return [];
        }

        draft.Place(owner, new(AttributeKind.Compat), compat);
        var settings = new List<CompatSetting>();
        foreach (var flag in CompatFlags.All.Where(f => compat[f].Exists))
        {
            draft.Place(owner, new(AttributeKind.Compat, CompatFlags.PropertyName(flag)), compat[flag]);
            settings.Add(new(flag, compat[flag].Node!.ToJsonValue()));
        }

        return settings.ToEquatableArray();
    }
}
