namespace OpenClaw.Config;

/// <summary>Compares parts of strings without allocating, in every framework.</summary>
internal static class TextPart
{
    /// <summary>Whether a part of a text is a part of a key of the same length, without regard to case.</summary>
    public static bool Same(string text, int start, string key, int keyStart, int length)
    {
        if (length < FourLetters.Count)
        {
            return SameByRules(text, start, key, keyStart, length);
        }

        // The last four may overlap those before.
        for (var at = 0; ; at = Math.Min(at + FourLetters.Count, length - FourLetters.Count))
        {
            var (one, other) = (FourLetters.At(text, start + at), FourLetters.At(key, keyStart + at));
            if (one != other && !FourLetters.AreAscii(one, other))
            {
                return SameByRules(text, start, key, keyStart, length);
            }

            if (one != other && !FourLetters.DifferInCaseOnly(one, other))
            {
                return false;
            }

            if (at == length - FourLetters.Count)
            {
                return true;
            }
        }
    }

    /// <summary>Whether a part of a text is a part of a key of the same length, letter by letter.</summary>
    public static bool SameExactly(string text, int start, string key, int keyStart, int length) =>
#if NET8_0_OR_GREATER
        text.AsSpan(start, length).SequenceEqual(key.AsSpan(keyStart, length));
#else
        string.CompareOrdinal(text, start, key, keyStart, length) == 0;
#endif

    private static bool SameByRules(string text, int start, string key, int keyStart, int length) =>
#if NET8_0_OR_GREATER
        text.AsSpan(start, length).Equals(key.AsSpan(keyStart, length), StringComparison.OrdinalIgnoreCase);
#else
        string.Compare(text, start, key, keyStart, length, StringComparison.OrdinalIgnoreCase) == 0;
#endif
}
