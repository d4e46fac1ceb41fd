namespace OpenClaw.Config;

/// <summary>
/// A hash table over parts of strings that compares without regard to case and allocates nothing on lookup.
/// Own code, because netstandard2.0 has neither spans nor alternate lookups in its dictionaries.
/// </summary>
internal sealed class FoldedTable
{
    private readonly List<FoldedEntry> _entries = [];
    private int[] _buckets = [];

    /// <summary>Adds a key; an entry that was added later is found first.</summary>
    public void Add(FoldedEntry entry) => _entries.Add(entry);

    /// <summary>Builds the buckets; nothing can be added afterwards.</summary>
    public void Freeze()
    {
        var size = 4;
        while (size < _entries.Count * 2)
        {
            size *= 2;
        }

        _buckets = new int[size];
        for (var i = 0; i < _entries.Count; i++)
        {
            var entry = _entries[i];
            entry.Hash = Combine(Hash(entry.Qualifier, 0, entry.Qualifier.Length), Hash(entry.Name, 0, entry.Name.Length));
            ref var bucket = ref _buckets[entry.Hash & (uint)(size - 1)];
            entry.Next = bucket - 1;
            bucket = i + 1;
        }
    }

    /// <summary>The first entry of a key's bucket, or -1.</summary>
    public int First(string text, int qualifier, int qualifierLength, int name, int nameLength, out uint hash)
    {
        hash = Combine(Hash(text, qualifier, qualifierLength), Hash(text, name, nameLength));
        return _buckets[hash & (uint)(_buckets.Length - 1)] - 1;
    }

    /// <summary>The entry at a position, with the position of the next one in its bucket.</summary>
    public FoldedEntry this[int index] => _entries[index];

    /// <summary>Whether a part of a text is a key, without regard to case.</summary>
    public static bool Same(string text, int start, int length, string key) =>
#if NET8_0_OR_GREATER
        length == key.Length && text.AsSpan(start, length).Equals(key, StringComparison.OrdinalIgnoreCase);
#else
        length == key.Length && string.Compare(text, start, key, 0, length, StringComparison.OrdinalIgnoreCase) == 0;
#endif

    /// <summary>Whether a part of a text is a key, letter by letter.</summary>
    public static bool SameExactly(string text, int start, int length, string key) =>
#if NET8_0_OR_GREATER
        length == key.Length && text.AsSpan(start, length).SequenceEqual(key);
#else
        length == key.Length && string.CompareOrdinal(text, start, key, 0, length) == 0;
#endif

    private static uint Combine(uint left, uint right) => unchecked((left * 0x9E3779B1) ^ right);

    // Four characters at a time: references are long and differ anywhere.
    private static uint Hash(string text, int start, int length)
    {
        var hash = (ulong)(uint)length;
        var end = start + length;
        for (; start + 4 <= end; start += 4)
        {
            hash = Mix(hash, Block(text, start));
        }

        var tail = 0UL;
        for (; start < end; start++)
        {
            tail = (tail << 16) | text[start];
        }

        hash = Mix(hash, tail);
        return (uint)(hash ^ (hash >> 32));
    }

    private static ulong Block(string text, int start) =>
#if NET8_0_OR_GREATER
        System.Runtime.InteropServices.MemoryMarshal.Read<ulong>(System.Runtime.InteropServices.MemoryMarshal.AsBytes(text.AsSpan(start, 4)));
#else
        text[start] | ((ulong)text[start + 1] << 16) | ((ulong)text[start + 2] << 32) | ((ulong)text[start + 3] << 48);
#endif

    // Folds ASCII letters; a block with any other character counts as one value, so that no folding rule can part equal keys.
    private static ulong Mix(ulong hash, ulong block)
    {
        var folded = (block & 0xFF80_FF80_FF80_FF80) == 0 ? block | 0x0020_0020_0020_0020 : 0;
        hash = unchecked((hash ^ folded) * 0x9E37_79B9_7F4A_7C15);
        return hash ^ (hash >> 29);
    }
}
