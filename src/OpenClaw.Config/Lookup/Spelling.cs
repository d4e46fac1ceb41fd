namespace OpenClaw.Config;

/// <summary>Compares a reference with a key of which one part is meant in any case and the rest letter by letter.</summary>
internal static class Spelling
{
    /// <summary>Whether a text is a key.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">The key.</param>
    /// <param name="exactFrom">From where on the key's case counts: 0 for all of it, its length for none of it.</param>
    public static bool Same(string text, string key, int exactFrom) =>
        text.Length == key.Length
        && TextPart.Same(text, 0, key, 0, exactFrom)
        && (exactFrom == key.Length || TextPart.SameExactly(text, exactFrom, key, exactFrom, key.Length - exactFrom));
}
