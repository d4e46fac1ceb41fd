using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.CSharp;

/// <summary>The attributes of a model.</summary>
internal static class ModelAttributes
{
    public static IEnumerable<CSharpAttribute> Of(ModelNode model)
    {
        yield return new CSharpAttribute("Model").With(CSharpLiteral.Text(model.ModelId))
            .Text("Name", model.DisplayName)
            .Text("Alias", model.Alias)
            .With("Api", Constants.Api(model.Api))
            .Text("BaseUrl", model.BaseUrl)
            .Flag("Reasoning", model.Reasoning)
            .With("Input", SharedAttributes.Flags("Inputs", model.Input))
            .Whole("ContextWindow", model.ContextWindow)
            .Whole("ContextTokens", model.ContextTokens)
            .Whole("MaxTokens", model.MaxTokens)
            .Flag("Streaming", model.Streaming)
            .Text("Size", model.Size)
            .Text("ActiveSize", model.ActiveSize)
            .Text("Quantization", model.Quantization)
            .With("Hosting", SharedAttributes.Hosting(model.Hosting));
        if (model.Cost is { Input: { } input, Output: { } output } cost)
        {
            yield return new CSharpAttribute("Cost").With(CSharpLiteral.Number(input)).With(CSharpLiteral.Number(output))
                .Number("CacheRead", cost.CacheRead)
                .Number("CacheWrite", cost.CacheWrite);
        }

        foreach (var tier in model.CostTiers)
        {
            yield return new CSharpAttribute("CostTier")
                .With(CSharpLiteral.Whole(tier.From)).With(CSharpLiteral.Whole(tier.To ?? 0))
                .With(CSharpLiteral.Number(tier.Input)).With(CSharpLiteral.Number(tier.Output))
                .Number("CacheRead", tier.CacheRead)
                .Number("CacheWrite", tier.CacheWrite);
        }

        if (!model.Compat.IsEmpty)
        {
            yield return Compat(model);
        }

        if (model.Route is { } route)
        {
            yield return new CSharpAttribute("Route")
                .Texts("Only", route.Only).Texts("Order", route.Order).Texts("Ignore", route.Ignore)
                .Flag("AllowFallbacks", route.AllowFallbacks)
                .Text("DataCollection", route.DataCollection)
                .Flag("ZeroDataRetention", route.ZeroDataRetention)
                .Texts("Quantizations", route.Quantizations);
        }

        foreach (var shared in SharedAttributes.Of(model.Headers, model.Parameters, model.DeniedTools, model.RawJson))
        {
            yield return shared;
        }
    }

    private static CSharpAttribute Compat(ModelNode model)
    {
        var compat = new CSharpAttribute("Compat");
        foreach (var setting in model.Compat)
        {
            compat.With(CompatFlags.PropertyName(setting.Flag), setting.Value switch
            {
                JsonBoolean flag => CSharpLiteral.Boolean(flag.Value),
                JsonString text => CSharpLiteral.Text(text.Value),
                JsonArray list => CSharpLiteral.Texts(list.Items.OfType<JsonString>().Select(i => i.Value)),
                _ => null,
            });
        }

        return compat;
    }
}
