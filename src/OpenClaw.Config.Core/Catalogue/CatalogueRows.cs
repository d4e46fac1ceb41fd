using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Catalogue;

/// <summary>The catalogue's models: rows of a fixed length, of which one is read when it is asked for.</summary>
/// <remarks>
/// A row: the places of its id and its name, flags, inputs, sources, the numbers of its limits and prices, the dates of its release and
/// its retirement. Limits: the lowest and the highest window, the lowest and the highest output. Prices: input, output, cache read and
/// write, in millionths of a USD plus one. Rows of a provider are ordered by their ids in lower case.
/// </remarks>
/// <param name="bytes">The file.</param>
/// <param name="rows">Where the rows start.</param>
/// <param name="limits">Where the limits start.</param>
/// <param name="prices">Where the prices start.</param>
/// <param name="sources">The sources.</param>
internal sealed class CatalogueRows(CatalogueBytes bytes, int rows, int limits, int prices, CatalogueSources sources)
{
    private const int Width = 19;
    private const int NameAt = CatalogueBytes.PlaceLength;
    private const int FlagsAt = NameAt + CatalogueBytes.PlaceLength;
    private const int InputsAt = FlagsAt + 1;
    private const int SourcesAt = InputsAt + 1;
    private const int LimitsAt = SourcesAt + 1;
    private const int PricesAt = LimitsAt + 2;
    private const int ReleasedAt = PricesAt + 2;
    private const int RetiredAt = ReleasedAt + 2;

    private const int LimitWidth = 4;
    private const int PriceWidth = 5;
    private const double PriceScale = 1_000_000;

    /// <summary>The id of a row.</summary>
    public string IdAt(int row) => bytes.Text(rows + (Width * row));

    /// <summary>Finds an id among the rows of a provider; the exact case wins over another.</summary>
    /// <returns>The row, or -1.</returns>
    public int Find(string id, int first, int count)
    {
        var best = -1;
        for (var row = bytes.Search(rows, Width, first, first + count, id); row < first + count; row++)
        {
            var at = rows + (Width * row);
            if (bytes.IsExactly(at, id))
            {
                return row;
            }

            if (bytes.Compare(at, id) != 0)
            {
                return best;
            }

            best = best < 0 ? row : best;
        }

        return best;
    }

    /// <summary>Reads a row.</summary>
    public KnownModel Read(int row, string provider)
    {
        var at = rows + (Width * row);
        var flags = bytes.Byte(at + FlagsAt);
        var limit = limits + (4 * LimitWidth * bytes.Number(at + LimitsAt, 2));
        var id = bytes.Text(at);
        var name = bytes.Text(at + NameAt);
        return new()
        {
            Provider = provider,
            Id = id,
            Name = name.Length == 0 ? id : name,
            Context = Tokens(limit),
            ContextHighest = Tokens(limit + LimitWidth),
            Output = Tokens(limit + (2 * LimitWidth)),
            OutputHighest = Tokens(limit + (3 * LimitWidth)),
            Inputs = (ModelInputs)bytes.Byte(at + InputsAt),
            Tools = CatalogueCodes.Answer(flags),
            Reasoning = CatalogueCodes.Answer(flags >> 2),
            OpenWeights = CatalogueCodes.Answer(flags >> 4),
            IsDeprecated = (flags & 64) != 0,
            MakesNoText = (flags & 128) != 0,
            Price = ReadPrices(prices + (4 * PriceWidth * bytes.Number(at + PricesAt, 2))),
            Released = CatalogueCodes.Date(bytes.Number(at + ReleasedAt, 2)),
            Retired = CatalogueCodes.Date(bytes.Number(at + RetiredAt, 2)),
            Sources = new(sources.NamesOf(bytes.Byte(at + SourcesAt))),
        };
    }

    private int? Tokens(int at)
    {
        var tokens = bytes.Number(at, LimitWidth);
        return tokens == 0 ? null : tokens;
    }

    private ModelPrice? ReadPrices(int at)
    {
        var (input, output) = (ReadPrice(at), ReadPrice(at + PriceWidth));
        var (read, write) = (ReadPrice(at + (2 * PriceWidth)), ReadPrice(at + (3 * PriceWidth)));
        return input is null && output is null && read is null && write is null
            ? null
            : new() { Input = input, Output = output, CacheRead = read, CacheWrite = write };
    }

    // Three bytes and the two above them: more than an int holds.
    private double? ReadPrice(int at)
    {
        var millionths = bytes.Number(at, 3) + ((long)bytes.Number(at + 3, 2) << 24);
        return millionths == 0 ? null : (millionths - 1) / PriceScale;
    }
}
