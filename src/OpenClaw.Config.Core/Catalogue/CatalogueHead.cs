using OpenClaw.Config.Core.Resources;

namespace OpenClaw.Config.Core.Catalogue;

/// <summary>What all of the catalogue shares, unpacked: sources, prices, the names of providers and where their records and models are.</summary>
internal sealed class CatalogueHead
{
    private const double PriceScale = 1_000_000;

    private readonly byte[] _data;
    private readonly double[] _prices;
    private readonly Dictionary<string, int> _providerByName;
    private readonly CatalogueProvider[] _providers;
    private readonly string[]?[] _sourceLists;

    public CatalogueHead(byte[] data)
    {
        _data = data;
        var reader = new ByteReader(data, 0);
        Sources = new CatalogueSource[reader.Varint()];
        for (var i = 0; i < Sources.Length; i++)
        {
            Sources[i] = new(reader.Text(), reader.Text(), reader.Text());
        }

        _sourceLists = new string[1 << Sources.Length][];
        _prices = new double[reader.Varint()];
        for (var i = 0; i < _prices.Length; i++)
        {
            _prices[i] = reader.LongVarint() / PriceScale;
        }

        var names = reader.Varint();
        _providerByName = new(names, StringComparer.Ordinal);
        for (var i = 0; i < names; i++)
        {
            var name = reader.Text();
            _providerByName[name] = reader.Varint();
        }

        _providers = new CatalogueProvider[reader.Varint()];
        for (var i = 0; i < _providers.Length; i++)
        {
            var provider = new CatalogueProvider { Block = reader.Varint(), FirstRow = reader.Varint(), Count = reader.Varint(), Flags = reader.Byte() };
            var length = reader.Varint();
            provider.Record = reader.Position;
            provider.Id = reader.Text();
            reader.Position = provider.Record + length;
            _providers[i] = provider;
        }
    }

    /// <summary>The sources.</summary>
    public CatalogueSource[] Sources { get; }

    /// <summary>How many providers there are.</summary>
    public int ProviderCount => _providers.Length;

    /// <summary>The number of a provider, or -1.</summary>
    /// <param name="folded">An id or alias, trimmed and in lower case.</param>
    public int FindProvider(string folded) => _providerByName.TryGetValue(folded, out var number) ? number : -1;

    /// <summary>Where a provider's models are.</summary>
    public CatalogueProvider Place(int provider) => _providers[provider];

    /// <summary>Reads all that is known of a provider.</summary>
    public KnownProvider ReadProvider(int provider) =>
        CatalogueRecords.ReadProvider(new ByteReader(_data, _providers[provider].Record), _providers[provider].Flags);

    /// <summary>A price in USD per million tokens by its number; 0 is unknown.</summary>
    public double? PriceOf(int number) => number == 0 ? null : _prices[number - 1];

    /// <summary>The names of the sources in a mask; shared, because few combinations occur.</summary>
    public string[] SourcesOf(int mask)
    {
        if (_sourceLists[mask] is { } known)
        {
            return known;
        }

        var count = 0;
        for (var i = 0; i < Sources.Length; i++)
        {
            count += (mask >> i) & 1;
        }

        var names = new string[count];
        for (var i = Sources.Length - 1; i >= 0; i--)
        {
            if (((mask >> i) & 1) != 0)
            {
                names[--count] = Sources[i].Name;
            }
        }

        return _sourceLists[mask] = names;
    }
}
