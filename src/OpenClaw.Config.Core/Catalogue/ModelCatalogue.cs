using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Catalogue;

/// <summary>The known providers and models. Immutable and safe to share between threads.</summary>
public sealed class ModelCatalogue
{
    private readonly KnownProvider? _none;
    private readonly KnownModel? _noModel;
    private readonly IReadOnlyList<string> _ids = [];

    private ModelCatalogue(KnownProvider? none, KnownModel? noModel)
    {
        _none = none;
        _noModel = noModel;
    }

    /// <summary>The catalogue inside this assembly.</summary>
    public static ModelCatalogue Default { get; } = new(null, null);

    /// <summary>The sources, with licences and dates.</summary>
    public EquatableArray<CatalogueSource> Sources { get; }

    /// <summary>All known providers, by id.</summary>
    public IReadOnlyList<KnownProvider> Providers { get; } = [];

    /// <summary>Finds a provider.</summary>
    /// <param name="idOrAlias">An id or alias, folded as OpenClaw folds them (trimmed, any case).</param>
    public KnownProvider? FindProvider(string? idOrAlias) => _none;

    /// <summary>Finds a model of a provider. A row of another provider is never taken: it proves nothing.</summary>
    /// <param name="providerId">The provider's id or alias.</param>
    /// <param name="modelId">The model id; the exact case wins over another.</param>
    public KnownModel? FindModel(string? providerId, string? modelId) => _noModel;

    /// <summary>The ids of the models that are known of a provider, in ordinal order.</summary>
    /// <param name="providerId">The provider's id or alias.</param>
    public IReadOnlyList<string> ModelIds(string? providerId) => _ids;

    /// <summary>
    /// Whether so much is known of a provider's models that an unknown id deserves a word: its list comes from a vendor with a closed set,
    /// not from a server or a host of arbitrary models.
    /// </summary>
    /// <param name="providerId">The provider's id or alias.</param>
    public bool KnowsModelsOf(string? providerId) => _ids.Count > 0;

    /// <summary>The known model ids of a provider that look most like an unknown one, best first.</summary>
    public IReadOnlyList<string> NearestModels(string? providerId, string? modelId, int count = 3) => _ids;

    /// <summary>The known provider ids that look most like an unknown one, best first.</summary>
    public IReadOnlyList<string> NearestProviders(string? providerId, int count = 3) => _ids;

    /// <summary>This catalogue with a project's own entries laid over it.</summary>
    public ModelCatalogue With(CatalogueOverrides overrides) => this;
}
