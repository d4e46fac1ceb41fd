using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Catalogue;

/// <summary>The catalogue's models: rows of a fixed length, of which one is read when it is asked for.</summary>
/// <remarks>
/// A row: the places of its id and its name, flags, inputs, sources, the numbers of its limits and prices, the dates of its release and
/// its retirement. Limits: the lowest and the highest window, the lowest and the highest output. Prices: input, output, cache read and
/// write, in millionths of a USD plus one. Rows of a provider are together, in the order of their ids.
/// </remarks>
/// <param name="bytes">The file.</param>
/// <param name="rows">Where the rows start.</param>
/// <param name="limits">Where the limits start.</param>
/// <param name="prices">Where the prices start.</param>
/// <param name="sources">The sources.</param>
internal sealed class CatalogueRows(CatalogueBytes bytes, int rows, int limits, int prices, CatalogueSources sources)
{
    /// <summary>How long a row is.</summary>
    public const int Width = 19;

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

    /// <summary>Reads a row.</summary>
    public KnownModel Read(int row, string provider)
    {
        var at = rows + (Width * row);
        var flags = bytes.Byte(at + FlagsAt);
        var limit = limits + (4 * LimitWidth * bytes.Short(at + LimitsAt));
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
            Price = ReadPrices(prices + (4 * PriceWidth * bytes.Short(at + PricesAt))),
            Released = CatalogueCodes.Date(bytes.Short(at + ReleasedAt)),
            Retired = CatalogueCodes.Date(bytes.Short(at + RetiredAt)),
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
        var millionths = bytes.Number(at, 3) + ((long)bytes.Short(at + 3) << 24);
        return millionths == 0 ? null : (millionths - 1) / PriceScale;
    }
}
