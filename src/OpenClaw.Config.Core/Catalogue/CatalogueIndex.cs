namespace OpenClaw.Config.Core.Catalogue;

/// <summary>A hash table in the catalogue's file: finds records by the text whose place they start with.</summary>
/// <param name="bytes">The file.</param>
/// <param name="slots">Where the slots start: two bytes each, a record's number plus one, or 0.</param>
/// <param name="slotCount">How many there are: a power of two.</param>
/// <param name="records">Where the records start.</param>
/// <param name="width">How long each is.</param>
internal sealed class CatalogueIndex(CatalogueBytes bytes, int slots, int slotCount, int records, int width)
{
    private const int SlotWidth = 2;
    private const int HashFactor = 16777619;

    /// <summary>Finds a text among some of the records; the exact case wins over another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="salt">What tells the same texts of different owners apart.</param>
    /// <param name="first">The owner's first record.</param>
    /// <param name="count">How many records it has.</param>
    /// <returns>The record's number, or -1.</returns>
    public int Find(string text, int salt, int first, int count)
    {
        var best = -1;
        for (var slot = Hash(text, salt) & (slotCount - 1); ; slot = (slot + 1) & (slotCount - 1))
        {
            var record = bytes.Short(slots + (SlotWidth * slot)) - 1;
            if (record < 0)
            {
                return best;
            }

            var at = records + (width * record);
            if (record < first || record >= first + count || !bytes.IsSame(at, text))
            {
                continue;
            }

            if (bytes.IsExactly(at, text))
            {
                return record;
            }

            best = best < 0 ? record : best;
        }
    }

    // FNV-1a over the text in lower case, as eng/catalogue/build.py computes it.
    private static int Hash(string text, int salt)
    {
        var hash = salt;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ CatalogueBytes.Fold(c)) * HashFactor);
        }

        return hash;
    }
}
