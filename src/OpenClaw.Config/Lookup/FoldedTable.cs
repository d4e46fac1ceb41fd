namespace OpenClaw.Config;

/// <summary>
/// A hash table over parts of strings that compares without regard to case and allocates nothing on lookup.
/// Own code, because netstandard2.0 has neither spans nor alternate lookups in its dictionaries.
/// </summary>
internal sealed class FoldedTable
{
    /// <summary>Buckets longer than this mean that the sampled characters are a bad hash for these keys.</summary>
    private const int LongestBucket = 8;

    private readonly List<FoldedEntry> _entries = [];
    private int[] _buckets = [];
    private bool _hashesAll;

    /// <summary>Adds a key; an entry that was added later is found first.</summary>
    public void Add(FoldedEntry entry) => _entries.Add(entry);

    /// <summary>Builds the buckets; nothing can be added afterwards.</summary>
    public void Freeze()
    {
        Rebuild();
        if (LongestChain() > LongestBucket)
        {
            _hashesAll = true;
            Rebuild();
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
        length == key.Length && string.Compare(text, start, key, 0, length, StringComparison.OrdinalIgnoreCase) == 0;

    private static uint Combine(uint left, uint right) => unchecked((left * 0x9E3779B1) ^ right);

    private void Rebuild()
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

    private int LongestChain()
    {
        var longest = 0;
        foreach (var bucket in _buckets)
        {
            var length = 0;
            for (var i = bucket - 1; i >= 0; i = _entries[i].Next)
            {
                length++;
            }

            longest = Math.Max(longest, length);
        }

        return longest;
    }

    private uint Hash(string text, int start, int length)
    {
        var hash = unchecked((uint)length * 0x85EBCA6B);
        if (length <= 12 || _hashesAll)
        {
            return Hash(hash, text, start, length);
        }

        // Ids differ mostly at the end (version, size, date) and in the middle (family).
        hash = Hash(hash, text, start, 2);
        hash = Hash(hash, text, start + (length / 2), 3);
        return Hash(hash, text, start + length - 6, 6);
    }

    private static uint Hash(uint hash, string text, int start, int count)
    {
        for (var i = start; i < start + count; i++)
        {
            // Folds ASCII letters; other characters count as one, so that no folding rule can part equal keys.
            var c = text[i] < 128 ? (uint)text[i] | 0x20 : 0x7F;
            hash = unchecked(((hash << 5) | (hash >> 27)) + c) ^ (hash >> 15);
        }

        return unchecked(hash * 0x9E3779B1) ^ (hash >> 13);
    }
}
