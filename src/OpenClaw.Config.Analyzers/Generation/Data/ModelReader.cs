using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Generation.Data;

/// <summary>Takes what is printed out of a model and its facts.</summary>
internal static class ModelReader
{
    public static ModelData Read(ModelFacts facts, ProviderData provider)
    {
        var node = facts.Model;
        return new ModelData
        {
            Node = node.Id,
            Provider = provider,
            ModelId = node.ModelId,
            Reference = node.Reference,
            Name = node.DisplayName ?? node.ModelId,
            Alias = node.Alias,
            Api = facts.Api,
            BaseUrl = Secrets.Url(facts.BaseUrl),
            ContextWindow = facts.EffectiveWindow,
            MaxTokens = facts.MaxTokens,
            UsableContext = facts.UsableContext,
            Input = facts.Inputs,
            Reasoning = facts.Reasoning,
            Tools = facts.Tools,
            TotalParametersB = facts.TotalParametersB,
            ActiveParametersB = facts.ActiveParametersB,
            QuantizationBits = facts.QuantizationBits,
            Hosting = facts.Hosting.OrNull ?? HostingKind.Unknown,
            Streaming = node.Streaming,
            Cost = Cost(facts),
            Compat = node.Compat,
            Headers = Secrets.Headers(node.Headers),
            Parameters = RouteParameter.Of(node.Route) is { } pin
                ? Secrets.Parameters(node.Parameters).Append(pin).ToEquatableArray()
                : Secrets.Parameters(node.Parameters),
            DeniedTools = node.DeniedTools,
            CatalogueSources = facts.Known?.Sources ?? default,
        };
    }

    // One source for the row: declared wins as a whole, so that a price is never mixed of two.
    private static CostData? Cost(ModelFacts facts)
    {
        if (facts.InputPrice.OrNull is not { } input || facts.OutputPrice.OrNull is not { } output)
        {
            return null;
        }

        var declared = facts.Model.Cost;
        var known = facts.Known?.Price;
        return facts.InputPrice.IsDeclared || facts.OutputPrice.IsDeclared
            ? new CostData(input, output, declared?.CacheRead, declared?.CacheWrite, FactSource.Declared)
            : new CostData(input, output, known?.CacheRead, known?.CacheWrite, facts.InputPrice.Source);
    }
}
