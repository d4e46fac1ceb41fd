namespace OpenClaw.Config.Core.Releases.Schema;

/// <summary>An object with known keys.</summary>
public sealed class SchemaObject : SchemaNode
{
    private readonly Dictionary<string, SchemaNode> _byKey;

    internal SchemaObject(IReadOnlyList<KeyValuePair<string, SchemaNode>> keys, IEnumerable<string> required, SchemaNode? other)
    {
        Keys = keys;
        Required = new HashSet<string>(required, StringComparer.Ordinal);
        Other = other;
        _byKey = keys.ToDictionary(k => k.Key, k => k.Value, StringComparer.Ordinal);
    }

    /// <summary>The known keys, in the release's order.</summary>
    public IReadOnlyList<KeyValuePair<string, SchemaNode>> Keys { get; }

    /// <summary>What unknown keys may hold; null where there may be none.</summary>
    public SchemaNode? Other { get; }

    internal HashSet<string> Required { get; }

    /// <summary>What a key holds; null where it may not stand.</summary>
    public SchemaNode? Find(string key) => _byKey.TryGetValue(key, out var node) ? node : Other;

    internal bool Knows(string key) => _byKey.ContainsKey(key);
}
