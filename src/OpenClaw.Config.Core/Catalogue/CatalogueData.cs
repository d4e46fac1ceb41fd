using System.Globalization;
using System.Reflection;
using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Catalogue;

/// <summary>
/// The catalogue inside this assembly: one resource, written by <c>eng/catalogue/build.py</c>, of which only the providers are read at the start.
/// </summary>
/// <remarks>
/// Layout, little-endian: "OCCAT001"; four 32-bit numbers (bytes of the head, models, slots of the table, bytes of the records);
/// the head (sources, then providers by id); one 32-bit offset a model, ordered by provider and id; the hash table, one 16-bit number a slot
/// (0 is empty, else the model's number plus one; FNV-1a over the provider's number and the id's UTF-16 units in lower case; the next slot
/// on a collision); the records.
/// </remarks>
internal sealed class CatalogueData
{
    private const int HeaderLength = 24;
    private const double PriceScale = 1_000_000;

    private readonly byte[] _data;
    private readonly int _modelCount;
    private readonly int _offsets;
    private readonly int _table;
    private readonly int _slotMask;
    private readonly int _records;
    private readonly KnownModel?[] _models;
    private readonly (int First, int Count)[] _ranges;
    private readonly Dictionary<string, int> _providerIndex;

    private CatalogueData(byte[] data)
    {
        _data = data;
        var reader = new ByteReader(data, 8);
        var headLength = reader.Int32();
        _modelCount = reader.Int32();
        var slots = reader.Int32();
        _slotMask = slots - 1;
        _offsets = HeaderLength + headLength;
        _table = _offsets + (4 * _modelCount);
        _records = _table + (2 * slots);
        _models = new KnownModel?[_modelCount];

        reader = new ByteReader(data, HeaderLength);
        Sources = ReadSources(ref reader);
        var count = (int)reader.Varint();
        var providers = new KnownProvider[count];
        OpenProviders = new bool[count];
        _ranges = new (int, int)[count];
        _providerIndex = new(count * 2, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            providers[i] = ReadProvider(ref reader, i);
            _providerIndex[providers[i].Id] = i;
        }

        Providers = providers;
        for (var i = 0; i < count; i++)
        {
            foreach (var alias in providers[i].Aliases)
            {
                // An id wins over another provider's alias.
                if (!_providerIndex.ContainsKey(alias))
                {
                    _providerIndex.Add(alias, i);
                }
            }
        }
    }

    /// <summary>The data of this assembly.</summary>
    public static CatalogueData Embedded { get; } = Load();

    /// <summary>The sources.</summary>
    public EquatableArray<CatalogueSource> Sources { get; }

    /// <summary>The providers by id.</summary>
    public IReadOnlyList<KnownProvider> Providers { get; }

    /// <summary>Which providers serve models of the user's own.</summary>
    public bool[] OpenProviders { get; }

    /// <summary>The number of a provider, or -1.</summary>
    /// <param name="folded">An id or alias, trimmed and in lower case.</param>
    public int FindProvider(string folded) => _providerIndex.TryGetValue(folded, out var index) ? index : -1;

    /// <summary>How many models are known of a provider.</summary>
    public int CountModels(int provider) => _ranges[provider].Count;

    /// <summary>A model of a provider by its position among them.</summary>
    public KnownModel ModelAt(int provider, int position) => Get(_ranges[provider].First + position);

    /// <summary>Finds a model; the exact case wins over another.</summary>
    public KnownModel? FindModel(int provider, string id)
    {
        KnownModel? folded = null;
        for (var slot = (int)(Hash(provider, id) & (uint)_slotMask); ; slot = (slot + 1) & _slotMask)
        {
            var at = _table + (2 * slot);
            var number = (_data[at] | (_data[at + 1] << 8)) - 1;
            if (number < 0)
            {
                return folded;
            }

            if (number < _ranges[provider].First || number >= _ranges[provider].First + _ranges[provider].Count)
            {
                continue;
            }

            var model = Get(number);
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
        var read = 0;
        while (read < data.Length && stream.Read(data, read, data.Length - read) is var got and > 0)
        {
            read += got;
        }

        return new(data);
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

    private static EquatableArray<CatalogueSource> ReadSources(ref ByteReader reader)
    {
        var sources = new CatalogueSource[(int)reader.Varint()];
        for (var i = 0; i < sources.Length; i++)
        {
            sources[i] = new(reader.Text(), reader.Text(), reader.Text());
        }

        return sources.ToEquatableArray();
    }

    private KnownProvider ReadProvider(ref ByteReader reader, int index)
    {
        var id = reader.Text();
        var name = reader.Text();
        var aliases = reader.Texts();
        var api = reader.Text();
        var url = reader.Text();
        var regions = new ProviderRegion[(int)reader.Varint()];
        for (var i = 0; i < regions.Length; i++)
        {
            regions[i] = new(reader.Text(), reader.Text());
        }

        var keys = reader.Texts();
        var flags = reader.Byte();
        var bundled = reader.Texts();
        var source = reader.Text();
        _ranges[index] = ((int)reader.Varint(), (int)reader.Varint());
        OpenProviders[index] = (flags & 32) != 0;
        return new()
        {
            Id = id,
            Name = name,
            Aliases = aliases.ToEquatableArray(),
            Api = api.Length == 0 ? null : api,
            BaseUrl = url.Length == 0 ? null : url,
            Regions = regions.ToEquatableArray(),
            KeyVariables = keys.ToEquatableArray(),
            Hosting = (ProviderHosting)(flags & 3),
            IsBuiltIn = (flags & 4) != 0,
            HasDiscovery = (flags & 8) != 0,
            IsAggregator = (flags & 16) != 0,
            BundledIn = bundled.ToEquatableArray(),
            Sources = [source],
        };
    }

    // Two threads may read one record at once; they get equal values, and either stays.
    private KnownModel Get(int number) => _models[number] ??= ReadModel(number);

    private KnownModel ReadModel(int number)
    {
        var offset = new ByteReader(_data, _offsets + (4 * number)).Int32();
        var reader = new ByteReader(_data, _records + offset);
        var provider = reader.UInt16();
        var id = reader.Text();
        var name = reader.Text();
        var flags = reader.Byte();
        var inputs = (ModelInputs)reader.Byte();
        var sources = reader.Byte();
        var context = reader.Varint();
        var contextHighest = context + reader.Varint();
        var output = reader.Varint();
        var outputHighest = output + reader.Varint();
        var price = ReadPrice(ref reader);
        return new()
        {
            Provider = Providers[provider].Id,
            Id = id,
            Name = name.Length == 0 ? id : name,
            Context = Tokens(context),
            ContextHighest = Tokens(contextHighest),
            Output = Tokens(output),
            OutputHighest = Tokens(outputHighest),
            Inputs = inputs,
            Tools = Answer(flags),
            Reasoning = Answer(flags >> 2),
            OpenWeights = Answer(flags >> 4),
            IsDeprecated = (flags & 64) != 0,
            MakesNoText = (flags & 128) != 0,
            Price = price,
            Released = Date((int)reader.Varint()),
            Retired = Date((int)reader.Varint()),
            Sources = Sources.Where((_, i) => (sources & (1 << i)) != 0).Select(s => s.Name).ToEquatableArray(),
        };
    }

    private static ModelPrice? ReadPrice(ref ByteReader reader)
    {
        var mask = reader.Byte();
        if (mask == 0)
        {
            return null;
        }

        Span<double> prices = stackalloc double[4];
        for (var i = 0; i < 4; i++)
        {
            prices[i] = (mask & (1 << i)) != 0 ? reader.Varint() / PriceScale : -1;
        }

        return new() { Input = Price(prices[0]), Output = Price(prices[1]), CacheRead = Price(prices[2]), CacheWrite = Price(prices[3]) };
    }

    private static double? Price(double value) => value < 0 ? null : value;

    private static int? Tokens(long value) => value == 0 ? null : (int)Math.Min(value, int.MaxValue);

    private static bool? Answer(int bits) => (bits & 3) switch
    {
        1 => false,
        2 => true,
        _ => null,
    };

    private static string? Date(int number)
    {
        if (number == 0)
        {
            return null;
        }

        var month = (number / 10000).ToString("D4", CultureInfo.InvariantCulture) + "-" + (number / 100 % 100).ToString("D2", CultureInfo.InvariantCulture);
        return number % 100 == 0 ? month : month + "-" + (number % 100).ToString("D2", CultureInfo.InvariantCulture);
    }
}
