namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>The words of <c>Data/words.txt</c>, looked up where they stand in the file that the build makes of it.</summary>
/// <param name="data">The file.</param>
/// <param name="buckets">Where the table starts in it: for each hash, where its words are.</param>
internal sealed class WordTable(byte[] data, int buckets)
{
    private const int Buckets = 256;

    // Of a word: its length, its uses (eight bytes, the lowest first), its characters.
    private const int UsesAt = 1;
    private const int TextAt = 9;

    /// <summary>What a run of characters is used for.</summary>
    public WordUse UsesOf(char[] text, int start, int length)
    {
        var hash = ((text[start] * 31) + (text[start + length - 1] * 7) + length) % Buckets;
        for (var p = NameTables.PlaceAt(data, buckets, hash); data[p] != 0; p += TextAt + data[p])
        {
            if (data[p] == length && IsAt(p + TextAt, text, start, length))
            {
                return UsesFrom(p + UsesAt);
            }
        }

        return WordUse.None;
    }

    private WordUse UsesFrom(int at)
    {
        long uses = 0;
        for (var i = TextAt - UsesAt - 1; i >= 0; i--)
        {
            uses = (uses << 8) | data[at + i];
        }

        return (WordUse)uses;
    }

    private bool IsAt(int word, char[] text, int start, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (text[start + i] != data[word + i])
            {
                return false;
            }
        }

        return true;
    }
}
