using System.IO.Compression;
using System.Reflection;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Resources;

namespace OpenClaw.Config.Core.Catalogue;

/// <summary>
/// The catalogue inside this assembly: one resource, written by <c>eng/catalogue/build.py</c>. Nothing is read before it is asked for:
/// at the first use the head and the one block that holds the provider's models.
/// </summary>
/// <remarks>
/// "OCCAT002"; a number of blocks; for each its length and its packed length; the blocks, each packed by itself (Deflate). The first one
/// is the head: sources, prices, provider names, providers. The others hold models by provider, in columns.
/// </remarks>
internal sealed class CatalogueData
{
    private const int MagicLength = 8;
    private const int IsOpenFlag = 32;

    private readonly byte[] _packed;
    private readonly int[] _lengths;
    private readonly int[] _starts;
    private readonly CatalogueHead _head;
    private readonly CatalogueBlock?[] _blocks;
    private readonly KnownProvider?[] _providers;
    private readonly Dictionary<string, int>?[] _anyCase;

    private CatalogueData(byte[] packed)
    {
        _packed = packed;
        var reader = new ByteReader(packed, MagicLength);
        var count = reader.Varint();
        _blocks = new CatalogueBlock?[count];
        _lengths = new int[count];
        _starts = new int[count + 1];
        for (var i = 0; i < count; i++)
        {
            _lengths[i] = reader.Varint();
            _starts[i + 1] = _starts[i] + reader.Varint();
        }

        for (var i = 0; i <= count; i++)
        {
            _starts[i] += reader.Position;
        }

        _head = new(Unpack(0));
        _providers = new KnownProvider?[_head.ProviderCount];
        _anyCase = new Dictionary<string, int>?[_head.ProviderCount];
    }

    /// <summary>The data of this assembly.</summary>
    public static CatalogueData Embedded { get; } = Load();

    /// <summary>The sources.</summary>
    public EquatableArray<CatalogueSource> Sources => new(_head.Sources);

    /// <summary>How many providers there are.</summary>
    public int ProviderCount => _head.ProviderCount;

    /// <summary>The number of a provider, or -1.</summary>
    /// <param name="folded">An id or alias, trimmed and in lower case.</param>
    public int FindProvider(string folded) => _head.FindProvider(folded);

    /// <summary>A provider by its number. Two threads may read one record at once; they get equal values, and either stays.</summary>
    public KnownProvider ProviderAt(int provider) => _providers[provider] ??= _head.ReadProvider(provider);

    /// <summary>The id of a provider by its number.</summary>
    public string ProviderId(int provider) => _head.Place(provider).Id;

    /// <summary>Whether a provider serves models of the user's own.</summary>
    public bool IsOpen(int provider) => (_head.Place(provider).Flags & IsOpenFlag) != 0;

    /// <summary>How many models are known of a provider.</summary>
    public int CountModels(int provider) => _head.Place(provider).Count;

    /// <summary>The id of a model of a provider by its position among them.</summary>
    public string ModelIdAt(int provider, int position)
    {
        var place = _head.Place(provider);
        return Block(place.Block).IdAt(place.FirstRow + position);
    }

    /// <summary>Finds a model; the exact case wins over another.</summary>
    public KnownModel? FindModel(int provider, string id)
    {
        var place = _head.Place(provider);
        if (place.Count == 0)
        {
            return null;
        }

        var block = Block(place.Block);
        var row = block.Find(id, place.FirstRow, place.Count);
        if (row < 0 && !(_anyCase[provider] ??= AnyCase(block, place)).TryGetValue(id, out row))
        {
            return null;
        }

        return block.ModelAt(row, place.Id, _head);
    }

    // Made at the first id that is not there as it is written; most are.
    private static Dictionary<string, int> AnyCase(CatalogueBlock block, CatalogueProvider place)
    {
        var rows = new Dictionary<string, int>(place.Count, StringComparer.OrdinalIgnoreCase);
        for (var row = place.FirstRow + place.Count - 1; row >= place.FirstRow; row--)
        {
            rows[block.IdAt(row)] = row;
        }

        return rows;
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

    private CatalogueBlock Block(int number) => _blocks[number] ??= new(Unpack(number));

    private byte[] Unpack(int number)
    {
        var data = new byte[_lengths[number]];
        using var packed = new MemoryStream(_packed, _starts[number], _starts[number + 1] - _starts[number]);
        using var stream = new DeflateStream(packed, CompressionMode.Decompress);
        Fill(stream, data);
        return data;
    }
}
