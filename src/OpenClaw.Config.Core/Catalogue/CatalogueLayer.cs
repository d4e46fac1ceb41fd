using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Catalogue;

/// <summary>A project's entries, already merged with what lies below them.</summary>
internal sealed class CatalogueLayer
{
    private readonly Dictionary<string, KnownProvider> _providers;
    private readonly Dictionary<(string Provider, string Id), KnownModel> _models;

    private CatalogueLayer(Dictionary<string, KnownProvider> providers, Dictionary<(string Provider, string Id), KnownModel> models)
    {
        _providers = providers;
        _models = models;
    }

    /// <summary>A layer of the entries of a file over a catalogue and its earlier files.</summary>
    public static CatalogueLayer Over(ModelCatalogue below, CatalogueLayer? earlier, CatalogueOverrides overrides)
    {
        var providers = earlier is null ? new(StringComparer.Ordinal) : new Dictionary<string, KnownProvider>(earlier._providers, StringComparer.Ordinal);
        var models = earlier is null ? [] : new Dictionary<(string, string), KnownModel>(earlier._models);
        foreach (var provider in overrides.Providers)
        {
            var merged = below.FindProvider(provider.Id) is { } known ? Merge(known, provider) : provider;
            providers[merged.Id] = merged;
            foreach (var alias in merged.Aliases)
            {
                providers[alias] = merged;
            }
        }

        foreach (var model in overrides.Models)
        {
            var provider = below.FindProvider(model.Provider)?.Id ?? model.Provider;
            var merged = below.FindModel(provider, model.Id) is { } known ? Merge(known, model) : model with { Provider = provider };
            models[(provider, merged.Id)] = merged;
        }

        return new(providers, models);
    }

    /// <summary>A provider of this layer, or null.</summary>
    public KnownProvider? FindProvider(string folded) => _providers.TryGetValue(folded, out var provider) ? provider : null;

    /// <summary>A model of this layer, or null.</summary>
    public KnownModel? FindModel(string provider, string id)
    {
        if (_models.TryGetValue((provider, id), out var model))
        {
            return model;
        }

        foreach (var entry in _models)
        {
            if (entry.Key.Provider == provider && string.Equals(entry.Key.Id, id, StringComparison.OrdinalIgnoreCase))
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>Adds the ids that this layer has of a provider.</summary>
    public void AddModelIds(string provider, SortedSet<string> ids)
    {
        foreach (var entry in _models)
        {
            if (entry.Key.Provider == provider)
            {
                ids.Add(entry.Key.Id);
            }
        }
    }

    /// <summary>The catalogue's providers with a layer's in their places, by id.</summary>
    public static IReadOnlyList<KnownProvider> AllProviders(CatalogueData data, CatalogueLayer? layer)
    {
        var all = new SortedDictionary<string, KnownProvider>(StringComparer.Ordinal);
        for (var i = 0; i < data.ProviderCount; i++)
        {
            var provider = data.ProviderAt(i);
            all[provider.Id] = provider;
        }

        foreach (var provider in (IEnumerable<KnownProvider>?)layer?._providers.Values ?? [])
        {
            all[provider.Id] = provider;
        }

        return [.. all.Values];
    }

    private static KnownProvider Merge(KnownProvider below, KnownProvider over) => below with
    {
        Name = over.Name.Length == 0 ? below.Name : over.Name,
        Aliases = over.Aliases.IsEmpty ? below.Aliases : over.Aliases,
        Api = over.Api ?? below.Api,
        BaseUrl = over.BaseUrl ?? below.BaseUrl,
        Regions = over.Regions.IsEmpty ? below.Regions : over.Regions,
        KeyVariables = over.KeyVariables.IsEmpty ? below.KeyVariables : over.KeyVariables,
        Hosting = over.Hosting == ProviderHosting.Unknown ? below.Hosting : over.Hosting,
        Sources = over.Sources,
    };

    private static KnownModel Merge(KnownModel below, KnownModel over) => below with
    {
        Name = over.Name.Length == 0 ? below.Name : over.Name,
        Context = over.Context ?? below.Context,
        ContextHighest = over.ContextHighest ?? below.ContextHighest,
        Output = over.Output ?? below.Output,
        OutputHighest = over.OutputHighest ?? below.OutputHighest,
        Inputs = over.Inputs == ModelInputs.None ? below.Inputs : over.Inputs,
        Tools = over.Tools ?? below.Tools,
        Reasoning = over.Reasoning ?? below.Reasoning,
        OpenWeights = over.OpenWeights ?? below.OpenWeights,
        Price = over.Price ?? below.Price,
        Released = over.Released ?? below.Released,
        Retired = over.Retired ?? below.Retired,
        DeclaredParamsB = over.DeclaredParamsB ?? below.DeclaredParamsB,
        DeclaredActiveParamsB = over.DeclaredActiveParamsB ?? below.DeclaredActiveParamsB,
        DeclaredQuantBits = over.DeclaredQuantBits ?? below.DeclaredQuantBits,
        Sources = over.Sources,
    };
}
