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

    /// <summary>A number of two bytes.</summary>
    public int Short(int at) => data[at] | (data[at + 1] << 8);

    /// <summary>A byte.</summary>
    public int Byte(int at) => data[at];

    /// <summary>The text whose place stands here.</summary>
    public string Text(int at) => TextBytes.Read(data, pool + Number(at, LengthAt), data[at + LengthAt]);

    /// <summary>Whether the text whose place stands here is another one, ASCII letters in either case.</summary>
    public bool IsSame(int at, string text)
    {
        if (text.Length != data[at + LengthAt])
        {
            return false;
        }

        var start = pool + Number(at, LengthAt);
        for (var i = 0; i < text.Length; i++)
        {
            if (data[start + i] != text[i] && Fold(data[start + i]) != Fold(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the text whose place stands here, which is the same but perhaps for its case, is exactly another one.</summary>
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

        return true;
    }

    /// <summary>An ASCII letter in lower case; all else as it is.</summary>
    public static int Fold(int c) => c is >= 'A' and <= 'Z' ? c + 32 : c;
}
