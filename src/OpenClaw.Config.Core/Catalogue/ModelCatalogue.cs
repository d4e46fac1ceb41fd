using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Catalogue;

/// <summary>
/// The known providers and models, with a project's own entries over them. Immutable; safe to share between threads.
/// A lookup allocates at most the entry itself, once.
/// </summary>
public sealed class ModelCatalogue
{
    /// <summary>From so many known models on, an id that is not among them deserves a word.</summary>
    private const int WellKnownModels = 3;

    private readonly CatalogueData _data;
    private readonly CatalogueLayer? _layer;
    private IReadOnlyList<KnownProvider>? _providers;

    private ModelCatalogue(CatalogueData data, CatalogueLayer? layer)
    {
        _data = data;
        _layer = layer;
    }

    /// <summary>The catalogue inside this assembly.</summary>
    public static ModelCatalogue Default { get; } = new(CatalogueData.Embedded, null);

    /// <summary>The sources, with licences and dates.</summary>
    public EquatableArray<CatalogueSource> Sources => _data.Sources;

    /// <summary>All known providers, by id.</summary>
    public IReadOnlyList<KnownProvider> Providers => _providers ??= CatalogueLayer.AllProviders(_data, _layer);

    /// <summary>Finds a provider.</summary>
    /// <param name="idOrAlias">An id or alias, folded as OpenClaw folds them (trimmed, any case).</param>
    public KnownProvider? FindProvider(string? idOrAlias)
    {
        if (Fold(idOrAlias) is not { } folded)
        {
            return null;
        }

        if (_layer?.FindProvider(folded) is { } own)
        {
            return own;
        }

        var index = _data.FindProvider(folded);
        return index < 0 ? null : _data.ProviderAt(index);
    }

    /// <summary>Finds a model of a provider. A row of another provider is never taken: it proves nothing.</summary>
    /// <param name="providerId">The provider's id or alias.</param>
    /// <param name="modelId">The model id; the exact case wins over another.</param>
    public KnownModel? FindModel(string? providerId, string? modelId)
    {
        if (modelId is null || Fold(providerId) is not { } folded)
        {
            return null;
        }

        var index = _data.FindProvider(folded);
        return _layer?.FindModel(index < 0 ? folded : _data.ProviderId(index), modelId)
            ?? (index < 0 ? null : _data.FindModel(index, modelId));
    }

    /// <summary>The ids of the models that are known of a provider, in ordinal order.</summary>
    /// <param name="providerId">The provider's id or alias.</param>
    public IReadOnlyList<string> ModelIds(string? providerId)
    {
        if (Fold(providerId) is not { } folded)
        {
            return [];
        }

        var index = _data.FindProvider(folded);
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; index >= 0 && i < _data.CountModels(index); i++)
        {
            ids.Add(_data.ModelIdAt(index, i));
        }

        _layer?.AddModelIds(index < 0 ? folded : _data.ProviderId(index), ids);
        return [.. ids];
    }

    /// <summary>
    /// Whether so much is known of a provider's models that an unknown id deserves a word: a vendor with a closed list,
    /// not a server, and not a host of arbitrary models.
    /// </summary>
    /// <param name="providerId">The provider's id or alias.</param>
    public bool KnowsModelsOf(string? providerId)
    {
        var index = Fold(providerId) is { } folded ? _data.FindProvider(folded) : -1;
        return index >= 0
            && _data.ProviderAt(index).Hosting == ProviderHosting.Hosted
            && !_data.IsOpen(index)
            && _data.CountModels(index) >= WellKnownModels;
    }

    /// <summary>The known model ids of a provider that look most like an unknown one, best first; none that shares too little.</summary>
    /// <param name="providerId">The provider's id or alias.</param>
    /// <param name="modelId">What was written.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<string> NearestModels(string? providerId, string? modelId, int count = 3) =>
        modelId is null ? [] : NearestNames.Find(ModelIds(providerId), modelId, count);

    /// <summary>The known provider ids that look most like an unknown one, best first; none that shares too little.</summary>
    /// <param name="providerId">What was written.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<string> NearestProviders(string? providerId, int count = 3) =>
        providerId is null ? [] : NearestNames.Find(Providers.Select(p => p.Id), providerId, count);

    /// <summary>This catalogue with a project's own entries laid over it, field by field; of several files the later one wins.</summary>
    public ModelCatalogue With(CatalogueOverrides overrides) => new(_data, CatalogueLayer.Over(this, _layer, overrides));

    private static string? Fold(string? id)
    {
        if (id is null)
        {
            return null;
        }

        foreach (var c in id)
        {
            if (c is (>= 'A' and <= 'Z') or > '~' || char.IsWhiteSpace(c))
            {
                return id.Trim().ToLowerInvariant();
            }
        }

        return id;
    }
}
