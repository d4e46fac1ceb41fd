namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>Tells whether what stands around a number with a unit makes it something else than a size.</summary>
internal static class NumberLabels
{
    /// <summary>Whether a token that is written like a size counts or names something else.</summary>
    /// <param name="text">The identifier.</param>
    /// <param name="index">The token.</param>
    /// <param name="unit">The unit behind its number: <c>b</c>, <c>m</c> …</param>
    public static bool IsNoSize(ref NameText text, int index, char unit)
    {
        var tokens = text.Tokens;
        var token = tokens[index];
        var word = text.Of(token);
        if (IsRandom(word) || (unit == 'b' && IsYear(word)))
        {
            return true;
        }

        var before = index > 0 && tokens[index - 1].Segment == token.Segment ? text.Of(tokens[index - 1]) : default;
        var after = index + 1 < tokens.Length && tokens[index + 1].Segment == token.Segment ? text.Of(tokens[index + 1]) : default;
        return IsCounted(after) || (unit == 'b' ? IsOrdinal(before) || IsPartOfKey(ref text, index) : IsLimit(before) || IsLimit(after));
    }

    // "15t-tokens", "100b-tok": what a model was trained on.
    private static bool IsCounted(ReadOnlySpan<char> after) => after is "tokens" or "token" or "tok" or "toks" or "steps" or "samples" or "rows" or "users";

    // "phase-2b", "option-7b", "rack-1b": a letter behind a number in a row of such.
    private static bool IsOrdinal(ReadOnlySpan<char> before) => before
        is "phase" or "stage" or "option" or "plan" or "part" or "chapter" or "section" or "appendix" or "release" or "rev" or "revision"
        or "build" or "rc" or "rack" or "slot" or "room" or "ticket";

    // "ctx-100m", "100m-context", "cache-60m": contexts and minutes.
    private static bool IsLimit(ReadOnlySpan<char> word) => word
        is "ctx" or "context" or "window" or "ctxlen" or "long" or "ltm" or "cache" or "ttl" or "timeout" or "budget" or "limit" or "max" or "every" or "bytes";

    // "2024b": a release.
    private static bool IsYear(ReadOnlySpan<char> word) => word.Length == 5 && word[0] == '2' && word[1] == '0' && word[2] is '2' or '1' && word[4] == 'b';

    // "deadbeef7b": a part of a hash.
    private static bool IsRandom(ReadOnlySpan<char> word)
    {
        if (word.Length < 8)
        {
            return false;
        }

        foreach (var c in word)
        {
            if (!IsHexadecimal(c))
            {
                return false;
            }
        }

        return true;
    }

    // "0d5e4c1a-102b-4b7a-9c2d-8f7b0a12c3d4": four characters between other groups of a key, one of them with letters.
    private static bool IsPartOfKey(ref NameText text, int index)
    {
        var token = text.Tokens[index];
        if (token.Length != 4 || index == 0 || index + 1 == text.TokenCount)
        {
            return false;
        }

        return IsGroup(ref text, text.Tokens[index - 1], out var before) && IsGroup(ref text, text.Tokens[index + 1], out var after) && (before || after);
    }

    private static bool IsGroup(ref NameText text, NameToken token, out bool hasLetter)
    {
        hasLetter = false;
        if (token.Length is not (4 or 8 or 12))
        {
            return false;
        }

        var hasDigit = false;
        foreach (var c in text.Of(token))
        {
            if (!IsHexadecimal(c))
            {
                return false;
            }

            hasLetter |= c > '9';
            hasDigit |= c <= '9';
        }

        return hasDigit;
    }

    private static bool IsHexadecimal(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f');
}
