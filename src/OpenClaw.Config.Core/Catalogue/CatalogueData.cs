using System.Reflection;
using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Catalogue;

/// <summary>
/// The catalogue inside this assembly: one resource, written by <c>eng/catalogue/build.py</c>. Nothing is read before it is asked for.
/// </summary>
/// <remarks>
/// Not packed: unpacking costs more time at the first use than it saves, and a package is packed anyway. Little-endian: "OCCAT001";
/// five 32-bit numbers (bytes of the head, providers, provider names, models, slots of the table); the head (the sources); one 32-bit offset for each
/// provider by id, each name (ids and aliases, ordered by their bytes) and each model by provider and id; the hash table of the models,
/// one 16-bit number a slot (0 is empty, else the model's number plus one; FNV-1a over the provider's number and the id's UTF-16 units
/// in lower case; the next slot on a collision); the lengths of the provider and the name records; the records of the three kinds.
/// </remarks>
internal sealed class CatalogueData
{
    private const int NumbersStart = 8;
    private const int HeaderLength = NumbersStart + 20;
    private const int ProviderFixedLength = 5;

    private readonly byte[] _data;
    private readonly int _nameCount;
    private readonly int _providerOffsets;
    private readonly int _nameOffsets;
    private readonly int _modelOffsets;
    private readonly int _table;
    private readonly int _slotMask;
    private readonly int _providerRecords;
    private readonly int _nameRecords;
    private readonly int _modelRecords;
    private readonly KnownModel?[] _models;
    private readonly KnownProvider?[] _providers;
    private readonly CatalogueSource[] _sources;

    private CatalogueData(byte[] data)
    {
        _data = data;
        var reader = new ByteReader(data, NumbersStart);
        var headLength = reader.Int32();
        ProviderCount = reader.Int32();
        _nameCount = reader.Int32();
        var modelCount = reader.Int32();
        var slots = reader.Int32();
        _slotMask = slots - 1;
        _providerOffsets = HeaderLength + headLength;
        _nameOffsets = _providerOffsets + (4 * ProviderCount);
        _modelOffsets = _nameOffsets + (4 * _nameCount);
        _table = _modelOffsets + (4 * modelCount);
        reader = new ByteReader(data, _table + (2 * slots));
        var providerLength = reader.Int32();
        var nameLength = reader.Int32();
        _providerRecords = reader.Position;
        _nameRecords = _providerRecords + providerLength;
        _modelRecords = _nameRecords + nameLength;
        _models = new KnownModel?[modelCount];
        _providers = new KnownProvider?[ProviderCount];
        _sources = CatalogueRecords.ReadSources(new ByteReader(data, HeaderLength));
    }

    /// <summary>The data of this assembly.</summary>
    public static CatalogueData Embedded { get; } = Load();

    /// <summary>The sources.</summary>
    public EquatableArray<CatalogueSource> Sources => _sources.ToEquatableArray();

    /// <summary>How many providers there are.</summary>
    public int ProviderCount { get; }

    /// <summary>The number of a provider, or -1.</summary>
    /// <param name="folded">An id or alias, trimmed and in lower case.</param>
    public int FindProvider(string folded)
    {
        var low = 0;
        var high = _nameCount - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var reader = new ByteReader(_data, _nameRecords + Offset(_nameOffsets, middle));
            var provider = reader.UInt16();
            var order = reader.CompareText(folded);
            if (order == 0)
            {
                return provider;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }

    /// <summary>A provider by its number. Two threads may read one record at once; they get equal values, and either stays.</summary>
    public KnownProvider ProviderAt(int provider) =>
        _providers[provider] ??= CatalogueRecords.ReadProvider(new ByteReader(_data, ProviderStart(provider) + ProviderFixedLength));

    /// <summary>The id of a provider by its number.</summary>
    public string ProviderId(int provider) => new ByteReader(_data, ProviderStart(provider) + ProviderFixedLength).Text();

    /// <summary>Whether a provider serves models of the user's own.</summary>
    public bool IsOpen(int provider) => (_data[ProviderStart(provider) + 4] & 32) != 0;

    /// <summary>How many models are known of a provider.</summary>
    public int CountModels(int provider) => new ByteReader(_data, ProviderStart(provider) + 2).UInt16();

    /// <summary>A model of a provider by its position among them.</summary>
    public KnownModel ModelAt(int provider, int position) => Get(FirstModel(provider) + position, provider);

    /// <summary>Finds a model; the exact case wins over another.</summary>
    public KnownModel? FindModel(int provider, string id)
    {
        KnownModel? folded = null;
        var first = FirstModel(provider);
        var end = first + CountModels(provider);
        for (var slot = (int)(Hash(provider, id) & (uint)_slotMask); ; slot = (slot + 1) & _slotMask)
        {
            var at = _table + (2 * slot);
            var number = (_data[at] | (_data[at + 1] << 8)) - 1;
            if (number < 0)
            {
                return folded;
            }

            if (number < first || number >= end)
            {
                continue;
            }

            var model = Get(number, provider);
            if (string.Equals(model.Id, id, StringComparison.Ordinal))
            {
                return model;
            }

            if (folded is null && string.Equals(model.Id, id, StringComparison.OrdinalIgnoreCase))
            {
                folded = model;
            }
        }
    }

    private static CatalogueData Load()
    {
        using var stream = typeof(CatalogueData).GetTypeInfo().Assembly.GetManifestResourceStream("OpenClaw.Config.Core.catalogue.bin")
            ?? throw new InvalidOperationException("The assembly lacks its catalogue.");
        var data = new byte[stream.Length];
        Fill(stream, data);
        return new(data);
    }

    private static void Fill(Stream stream, byte[] buffer)
    {
        for (var read = 0; read < buffer.Length;)
        {
            var got = stream.Read(buffer, read, buffer.Length - read);
            read += got > 0 ? got : throw new InvalidOperationException("The assembly's catalogue is cut short.");
        }
    }

    private static uint Hash(int provider, string id)
    {
        var hash = 2166136261u;
        unchecked
        {
            hash = (hash ^ (uint)(provider & 0xFF)) * 16777619u;
            hash = (hash ^ (uint)(provider >> 8)) * 16777619u;
            foreach (var c in id)
            {
                hash = (hash ^ (c is >= 'A' and <= 'Z' ? (uint)c + 32 : c)) * 16777619u;
            }
        }

        return hash;
    }

    private int Offset(int table, int number) => new ByteReader(_data, table + (4 * number)).Int32();

    private int ProviderStart(int provider) => _providerRecords + Offset(_providerOffsets, provider);

    private int FirstModel(int provider) => new ByteReader(_data, ProviderStart(provider)).UInt16();

    private KnownModel Get(int number, int provider) => _models[number] ??= CatalogueRecords.ReadModel(
        new ByteReader(_data, _modelRecords + Offset(_modelOffsets, number)), ProviderId(provider), _sources);
}
