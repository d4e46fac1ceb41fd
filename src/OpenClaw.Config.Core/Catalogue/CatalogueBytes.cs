using OpenClaw.Config.Core.Resources;

namespace OpenClaw.Config.Core.Catalogue;

/// <summary>The catalogue's file with its ways to write numbers and texts of a fixed place, which are read where they stand.</summary>
/// <param name="data">The file.</param>
/// <param name="pool">Where the text starts that all ids and names are parts of.</param>
internal sealed class CatalogueBytes(byte[] data, int pool)
{
    /// <summary>How long the place of a text is: three bytes for where it starts in the pool, one for its length.</summary>
    public const int PlaceLength = 4;

    private const int LengthAt = 3;

    /// <summary>A number, its lowest byte first.</summary>
    public static int NumberAt(byte[] data, int at, int width)
    {
        var value = 0;
        while (width > 0)
        {
            value = (value << 8) | data[at + --width];
        }

        return value;
    }

    /// <summary>A number of up to three bytes.</summary>
    public int Number(int at, int width) => NumberAt(data, at, width);

    /// <summary>A byte.</summary>
    public int Byte(int at) => data[at];

    /// <summary>The text whose place stands here.</summary>
    public string Text(int at) => TextBytes.Read(data, pool + Number(at, LengthAt), data[at + LengthAt]);

    /// <summary>The first of some records, ordered by the text whose place they start with, that is not before a text; any case.</summary>
    /// <param name="records">Where the records start.</param>
    /// <param name="width">How long each is.</param>
    /// <param name="from">The first one to look at.</param>
    /// <param name="to">The one behind the last.</param>
    /// <param name="text">The text.</param>
    public int Search(int records, int width, int from, int to, string text)
    {
        while (from < to)
        {
            var middle = (from + to) >> 1;
            if (Compare(records + (width * middle), text) < 0)
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from;
    }

    /// <summary>The order of the text whose place stands here and another one, ASCII letters of both in lower case.</summary>
    public int Compare(int at, string text)
    {
        var length = data[at + LengthAt];
        var start = pool + Number(at, LengthAt);
        for (var i = 0; i < length && i < text.Length; i++)
        {
            var order = Fold(data[start + i]) - Fold(text[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return length - text.Length;
    }

    /// <summary>Whether the text whose place stands here is another one, in its case too.</summary>
    public bool IsExactly(int at, string text)
    {
        var start = pool + Number(at, LengthAt);
        for (var i = 0; i < text.Length; i++)
        {
            if (data[start + i] != text[i])
            {
                return false;
            }
        }

        return text.Length == data[at + LengthAt];
    }

    private static int Fold(int c) => c is >= 'A' and <= 'Z' ? c + 32 : c;
}
