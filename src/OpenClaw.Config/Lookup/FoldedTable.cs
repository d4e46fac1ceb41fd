namespace OpenClaw.Config;

/// <summary>
/// A hash table over parts of strings that compares without regard to case and allocates nothing on lookup.
/// Own code, because netstandard2.0 has neither spans nor alternate lookups in its dictionaries.
/// </summary>
internal sealed class FoldedTable
{
    private readonly List<FoldedEntry> _entries = [];
    private KeySampler _sampler;
    private int[] _buckets = [];
    private int _shift;

    /// <summary>Adds a key; an entry that was added later is found first.</summary>
    public void Add(FoldedEntry entry) => _entries.Add(entry);

    /// <summary>Builds the buckets; nothing can be added afterwards.</summary>
    public void Freeze()
    {
        (var size, _shift) = Buckets.Of(_entries.Count * 2);
        _sampler = KeySampler.For([.. _entries.Select(e => e.Name).Distinct(StringComparer.OrdinalIgnoreCase)], _shift);
        _buckets = new int[size];
        for (var i = 0; i < _entries.Count; i++)
        {
            var entry = _entries[i];
            entry.Hash = Hash(entry.Qualifier.Length, entry.Name, 0, entry.Name.Length);
            ref var bucket = ref _buckets[entry.Hash >> _shift];
            entry.Next = bucket - 1;
            bucket = i + 1;
        }
    }

    /// <summary>The first entry of a key's bucket, or -1.</summary>
    public int First(string text, int qualifierLength, int name, int nameLength, out ulong hash)
    {
        hash = Hash(qualifierLength, text, name, nameLength);
        return _buckets[hash >> _shift] - 1;
    }

    /// <summary>The entry at a position, with the position of the next one in its bucket.</summary>
    public FoldedEntry this[int index] => _entries[index];

    // Of the part before the slash the length will do: few providers have models of one name.
    private ulong Hash(int qualifierLength, string text, int name, int nameLength) =>
        unchecked(_sampler.HashInAnyCase(text, name, nameLength) + ((ulong)(uint)qualifierLength * 0x9E37_79B9_7F4A_7C15));
}
