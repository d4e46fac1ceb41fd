using System.Globalization;
using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Catalogue;

/// <summary>Reads the catalogue's records; <c>eng/catalogue/build.py</c> writes them in the same order.</summary>
internal static class CatalogueRecords
{
    private const double PriceScale = 1_000_000;

    /// <summary>The sources: name, licence, day.</summary>
    public static CatalogueSource[] ReadSources(ByteReader reader)
    {
        var sources = new CatalogueSource[(int)reader.Varint()];
        for (var i = 0; i < sources.Length; i++)
        {
            sources[i] = new(reader.Text(), reader.Text(), reader.Text());
        }

        return sources;
    }

    /// <summary>A provider.</summary>
    public static KnownProvider ReadProvider(ByteReader reader)
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
            BundledIn = reader.Texts().ToEquatableArray(),
            Sources = [reader.Text()],
        };
    }

    /// <summary>A model of a provider.</summary>
    public static KnownModel ReadModel(ByteReader reader, string provider, CatalogueSource[] allSources)
    {
        // The record names its provider too: whoever reads the file by itself needs it.
        reader.UInt16();
        var id = reader.Text();
        var name = reader.Text();
        var flags = reader.Byte();
        var inputs = (ModelInputs)reader.Byte();
        var sources = ReadSourceNames(reader.Byte(), allSources);
        var context = reader.Varint();
        var contextHighest = context + reader.Varint();
        var output = reader.Varint();
        var outputHighest = output + reader.Varint();
        var price = ReadPrice(ref reader);
        return new()
        {
            Provider = provider,
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
            Sources = sources,
        };
    }

    private static EquatableArray<string> ReadSourceNames(int mask, CatalogueSource[] all)
    {
        var names = new List<string>(all.Length);
        for (var i = 0; i < all.Length; i++)
        {
            if ((mask & (1 << i)) != 0)
            {
                names.Add(all[i].Name);
            }
        }

        return names.ToEquatableArray();
    }

    private static ModelPrice? ReadPrice(ref ByteReader reader)
    {
        var mask = reader.Byte();
        return mask == 0
            ? null
            : new()
            {
                Input = Price(ref reader, mask & 1),
                Output = Price(ref reader, mask & 2),
                CacheRead = Price(ref reader, mask & 4),
                CacheWrite = Price(ref reader, mask & 8),
            };
    }

    private static double? Price(ref ByteReader reader, int isThere) => isThere == 0 ? null : reader.Varint() / PriceScale;

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

        var month = Digits(number / 10000, 4) + "-" + Digits(number / 100 % 100, 2);
        return number % 100 == 0 ? month : month + "-" + Digits(number % 100, 2);
    }

    private static string Digits(int number, int length) => number.ToString(CultureInfo.InvariantCulture).PadLeft(length, '0');
}
