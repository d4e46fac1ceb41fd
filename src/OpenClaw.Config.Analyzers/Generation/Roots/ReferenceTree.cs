using OpenClaw.Config.Analyzers.Generation.Data;

namespace OpenClaw.Config.Analyzers.Generation.Roots;

/// <summary>
/// How to tell references apart with few looks: by their length, then by the letter that parts them best, until one is left.
/// A plain switch does so only where few are alike; else the compiler has every letter of a reference hashed.
/// </summary>
internal sealed class ReferenceTree
{
    private ReferenceTree(KeyValuePair<string, ModelData> leaf) => Leaf = leaf;

    private ReferenceTree(int? position, IEnumerable<IGrouping<int, KeyValuePair<string, ModelData>>> groups)
    {
        Position = position;
        Branches = [.. groups.OrderBy(g => g.Key).Select(g => new KeyValuePair<int, ReferenceTree>(g.Key, OfOneLength([.. g])))];
    }

    /// <summary>The reference that is left, with its model.</summary>
    public KeyValuePair<string, ModelData>? Leaf { get; }

    /// <summary>Where to look; null for the length.</summary>
    public int? Position { get; }

    /// <summary>What follows, by the length or the letter that is seen.</summary>
    public IReadOnlyList<KeyValuePair<int, ReferenceTree>> Branches { get; } = [];

    /// <summary>The tree of some references, which differ from each other.</summary>
    public static ReferenceTree Of(IEnumerable<KeyValuePair<string, ModelData>> keys) => new(null, keys.GroupBy(k => k.Key.Length));

    private static ReferenceTree OfOneLength(IReadOnlyList<KeyValuePair<string, ModelData>> keys)
    {
        if (keys.Count == 1)
        {
            return new ReferenceTree(keys[0]);
        }

        var position = Enumerable.Range(0, keys[0].Key.Length).OrderBy(i => keys.GroupBy(k => k.Key[i]).Max(g => g.Count())).First();
        return new ReferenceTree(position, keys.GroupBy(k => (int)k.Key[position]));
    }
}
