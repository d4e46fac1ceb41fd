namespace OpenClaw.Config.Analyzers.Generation.Roots;

/// <summary>
/// How to tell references apart with few looks: by their length, then by the letter that parts them best, until nothing but case does.
/// A plain switch does so only where few are alike; else the compiler has every letter of a reference hashed.
/// </summary>
internal sealed class ReferenceTree
{
    // What makes a small letter of a capital one.
    private const int CaseBit = 0x20;

    private ReferenceTree(IReadOnlyList<ReferenceKey> keys) => Keys = keys;

    private ReferenceTree(int? position, bool hasLetters, IEnumerable<IGrouping<int, ReferenceKey>> groups)
    {
        Position = position;
        HasLetters = hasLetters;
        Branches = [.. groups.OrderBy(g => g.Key).Select(g => new KeyValuePair<int, ReferenceTree>(g.Key, OfOneLength([.. g])))];
    }

    /// <summary>The references that are left: one, or several that differ in case only.</summary>
    public IReadOnlyList<ReferenceKey> Keys { get; } = [];

    /// <summary>Where to look; null for the length.</summary>
    public int? Position { get; }

    /// <summary>Whether a letter is seen there, so that its case has to be left out.</summary>
    public bool HasLetters { get; }

    /// <summary>What follows, by the length or the letter that is seen.</summary>
    public IReadOnlyList<KeyValuePair<int, ReferenceTree>> Branches { get; } = [];

    /// <summary>The tree of some references.</summary>
    public static ReferenceTree Of(IEnumerable<ReferenceKey> keys) => new(null, hasLetters: false, keys.GroupBy(k => k.Text.Length));

    private static ReferenceTree OfOneLength(IReadOnlyList<ReferenceKey> keys)
    {
        if (keys.Count == 1)
        {
            return new ReferenceTree(keys);
        }

        var position = Enumerable.Range(0, keys[0].Text.Length).OrderBy(i => keys.GroupBy(k => Folded(k, i)).Max(g => g.Count())).First();
        return keys.Select(k => Folded(k, position)).Distinct().Count() == 1
            ? new ReferenceTree(keys)
            : keys.Any(k => IsLetter(k.Text[position]))
                ? new ReferenceTree(position, hasLetters: true, keys.GroupBy(k => Folded(k, position)))
                : new ReferenceTree(position, hasLetters: false, keys.GroupBy(k => (int)k.Text[position]));
    }

    // As the generated code folds: some signs become others, which parts them as well.
    private static int Folded(ReferenceKey key, int position) => key.Text[position] | CaseBit;

    private static bool IsLetter(char c) => (c | CaseBit) is >= 'a' and <= 'z';
}
