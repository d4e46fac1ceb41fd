using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Declarations;

/// <summary>Reads <c>[Model]</c> declarations into nodes.</summary>
internal static class ModelNodes
{
    public static ModelNode Build(Declaration declaration, DeclarationScope scope)
    {
        var model = declaration.Attribute(AttributeKind.Model)!;
        var provider = scope.Find(declaration.Container)?.Attribute(AttributeKind.Provider);
        return new ModelNode
        {
            Id = declaration.Id,
            Name = declaration.Name,
            IsForeign = declaration.IsForeign,
            Order = declaration.Order,
            // A model outside of a provider has none; OCC1017 says so.
            Provider = provider is null ? default : declaration.Container!.Value,
            ProviderId = (provider?.Text("Id") ?? string.Empty).Trim().ToLowerInvariant(),
            ModelId = model.Text("Id") ?? string.Empty,
            DisplayName = model.Text("Name"),
            Alias = model.Text("Alias"),
            Api = model.Text("Api"),
            BaseUrl = model.Text("BaseUrl"),
            ContextWindow = model.Number("ContextWindow"),
            ContextTokens = model.Number("ContextTokens"),
            MaxTokens = model.Number("MaxTokens"),
            Input = SharedSettings.Flags<InputKinds>(model, "Input"),
            Reasoning = model.Flag("Reasoning"),
            Streaming = model.Flag("Streaming"),
            Size = model.Text("Size"),
            ActiveSize = model.Text("ActiveSize"),
            Quantization = model.Text("Quantization"),
            Hosting = SharedSettings.Hosting(model),
            Cost = Cost(declaration.Attribute(AttributeKind.Cost)),
            CostTiers = declaration.All(AttributeKind.CostTier).Select(CostTier).ToEquatableArray(),
            Compat = Compat(declaration.Attribute(AttributeKind.Compat)),
            Route = Route(declaration.Attribute(AttributeKind.Route)),
            DeniedTools = SharedSettings.DeniedTools(declaration),
            Headers = SharedSettings.Headers(declaration),
            Parameters = SharedSettings.Parameters(declaration),
            RawJson = SharedSettings.RawJson(declaration),
        };
    }

    private static CostSetting? Cost(DeclaredAttribute? attribute) => attribute is null ? null : new CostSetting
    {
        Input = attribute.Number("Input"),
        Output = attribute.Number("Output"),
        CacheRead = attribute.Number("CacheRead"),
        CacheWrite = attribute.Number("CacheWrite"),
    };

    private static CostTierSetting CostTier(DeclaredAttribute attribute) => new()
    {
        From = attribute.Number("From") ?? 0,
        To = attribute.Number("To") is { } to && to != 0 ? to : null,
        Input = attribute.Number("Input") ?? 0,
        Output = attribute.Number("Output") ?? 0,
        CacheRead = attribute.Number("CacheRead") ?? 0,
        CacheWrite = attribute.Number("CacheWrite") ?? 0,
    };

    private static EquatableArray<CompatSetting> Compat(DeclaredAttribute? attribute)
    {
        if (attribute is null)
        {
            return [];
        }

        var settings = new List<CompatSetting>();
        foreach (var flag in CompatFlags.All)
        {
            JsonValue? value = attribute[CompatFlags.PropertyName(flag)] switch
            {
                DeclaredBoolean boolean => new JsonBoolean(boolean.Value),
                DeclaredText text => new JsonString(text.Value),
                DeclaredList list => JsonArray.Of(list.Items.OfType<DeclaredText>().Select(t => t.Value)),
                _ => null,
            };
            if (value is not null)
            {
                settings.Add(new CompatSetting(flag, value));
            }
        }

        return settings.ToEquatableArray();
    }

    private static RouteSetting? Route(DeclaredAttribute? attribute) => attribute is null ? null : new RouteSetting
    {
        Only = attribute.Texts("Only"),
        Order = attribute.Texts("Order"),
        Ignore = attribute.Texts("Ignore"),
        AllowFallbacks = attribute.Flag("AllowFallbacks"),
        DataCollection = attribute.Text("DataCollection"),
        ZeroDataRetention = attribute.Flag("ZeroDataRetention"),
        Quantizations = attribute.Texts("Quantizations"),
    };
}
