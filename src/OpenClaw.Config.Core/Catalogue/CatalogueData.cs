using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Resources;

namespace OpenClaw.Config.Core.Catalogue;

/// <summary>
/// The catalogue inside this assembly: one file, written by <c>eng/catalogue/build.py</c>, that is used in place. Nothing is unpacked or
/// indexed at the first use; a provider or model is read when it is asked for, and kept.
/// </summary>
/// <remarks>
/// "OCCAT004"; how many names and providers there are; the places of: the index of names and that of models (<see cref="CatalogueIndex"/>,
/// one behind the other), the sources, the names (a place in the pool and a provider's number, in order), the providers (first row, number of rows, flags, place of the record), their records (<see cref="CatalogueRecords"/>), the
/// rows, limits and prices of models (<see cref="CatalogueRows"/>), and the pool of texts (<see cref="CatalogueBytes"/>). Counts and places
/// have three bytes, the lowest first.
/// </remarks>
internal sealed class CatalogueData
{
    private const int CountsAt = 8;
    private const int PlacesAt = CountsAt + 6;

    private const int NameWidth = CatalogueBytes.PlaceLength + 2;
    private const int ProviderWidth = 9;
    private const int RowCountAt = 3;
    private const int FlagsAt = 5;
    private const int RecordAt = 6;
    private const int IsOpenFlag = 32;

    private readonly byte[] _data;
    private readonly CatalogueBytes _bytes;
    private readonly CatalogueSources _sources;
    private readonly CatalogueRows _rows;
    private readonly CatalogueIndex _nameIndex;
    private readonly CatalogueIndex _modelIndex;
    private readonly int _names;
    private readonly int _nameCount;
    private readonly int _places;
    private readonly int _records;
    private readonly string?[] _ids;
    private readonly KnownProvider?[] _providers;
    private readonly KnownModel?[]?[] _models;

    private CatalogueData(byte[] data)
    {
        _data = data;
        _nameCount = CatalogueBytes.NumberAt(data, CountsAt, 3);
        ProviderCount = CatalogueBytes.NumberAt(data, CountsAt + 3, 3);
        var nameSlots = PlaceOf(0);
        var modelSlots = PlaceOf(1);
        var sources = PlaceOf(2);
        var rows = PlaceOf(6);
        _names = PlaceOf(3);
        _places = PlaceOf(4);
        _records = PlaceOf(5);
        _bytes = new(data, PlaceOf(9));
        _nameIndex = new(_bytes, nameSlots, (modelSlots - nameSlots) / 2, _names, NameWidth);
        _modelIndex = new(_bytes, modelSlots, (sources - modelSlots) / 2, rows, CatalogueRows.Width);
        _sources = new(new ByteReader(data, sources));
        _rows = new(_bytes, rows, PlaceOf(7), PlaceOf(8), _sources);
        _ids = new string?[ProviderCount];
        _providers = new KnownProvider?[ProviderCount];
        _models = new KnownModel?[ProviderCount][];
    }

    /// <summary>The data of this assembly.</summary>
    public static CatalogueData Embedded { get; } = new(ResourceBytes.Read("OpenClaw.Config.Core.catalogue.bin"));

    /// <summary>The sources.</summary>
    public EquatableArray<CatalogueSource> Sources => new(_sources.All);

    /// <summary>How many providers there are.</summary>
    public int ProviderCount { get; }

    /// <summary>The number of a provider, or -1.</summary>
    /// <param name="folded">An id or alias, trimmed and in lower case.</param>
    public int FindProvider(string folded)
    {
        var name = _nameIndex.Find(folded, 0, 0, _nameCount);
        return name < 0 ? -1 : _bytes.Short(_names + (NameWidth * name) + CatalogueBytes.PlaceLength);
    }

    /// <summary>A provider by its number. Two threads may read one record at once; they get equal values, and either stays.</summary>
    public KnownProvider ProviderAt(int provider) => _providers[provider] ??= CatalogueRecords.ReadProvider(Record(provider), Flags(provider));

    /// <summary>The id of a provider by its number.</summary>
    public string ProviderId(int provider) => _ids[provider] ??= Record(provider).Text();

    /// <summary>Whether a provider serves models of the user's own.</summary>
    public bool IsOpen(int provider) => (Flags(provider) & IsOpenFlag) != 0;

    /// <summary>How many models are known of a provider.</summary>
    public int CountModels(int provider) => _bytes.Short(Place(provider) + RowCountAt);

    /// <summary>The id of a model of a provider by its position among them.</summary>
    public string ModelIdAt(int provider, int position) => _rows.IdAt(FirstRow(provider) + position);

    /// <summary>Finds a model; the exact case wins over another. Two threads may read one at once; they get equal values, and either stays.</summary>
    public KnownModel? FindModel(int provider, string id)
    {
        var first = FirstRow(provider);
        var count = CountModels(provider);
        var row = _modelIndex.Find(id, provider, first, count);
        if (row < 0)
        {
            return null;
        }

        var models = _models[provider] ??= new KnownModel?[count];
        return models[row - first] ??= _rows.Read(row, ProviderId(provider));
    }

    private int PlaceOf(int part) => CatalogueBytes.NumberAt(_data, PlacesAt + (3 * part), 3);

    private int Place(int provider) => _places + (ProviderWidth * provider);

    private int FirstRow(int provider) => _bytes.Number(Place(provider), 3);

    private int Flags(int provider) => _bytes.Byte(Place(provider) + FlagsAt);

    private ByteReader Record(int provider) => new(_data, _records + _bytes.Number(Place(provider) + RecordAt, 3));
}
