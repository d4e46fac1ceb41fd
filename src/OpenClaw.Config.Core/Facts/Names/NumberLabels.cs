namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>Tells whether what stands around a number with a unit makes it something else than a size.</summary>
internal static class NumberLabels
{
    /// <summary>Whether a token that is written like a size counts or names something else.</summary>
    /// <param name="text">The identifier.</param>
    /// <param name="index">The token.</param>
    /// <param name="unit">The unit behind its number: <c>b</c>, <c>m</c> …</param>
    public static bool IsNoSize(NameText text, int index, char unit)
    {
        var length = text.Tokens[index].Length;
        var after = text.UsesBeside(index, 1);
        if ((after & WordUse.Counted) != 0 || (length >= 8 && IsHexadecimal(text, index, out _, out _)))
        {
            // "15t-tokens"; "deadbeef7b" is a part of a hash.
            return true;
        }

        var before = text.UsesBeside(index, -1);
        return unit != 'b'
            ? ((before | after) & WordUse.Limit) != 0
            : (before & WordUse.Ordinal) != 0 || (length == 5 && IsYear(text, text.Tokens[index].Start)) || (length == 4 && IsPartOfKey(text, index));
    }

    // "2024b": a release.
    private static bool IsYear(NameText text, int at)
    {
        var letters = text.Letters;
        return letters[at] == '2' && letters[at + 1] == '0' && letters[at + 2] is '2' or '1' && letters[at + 4] == 'b';
    }

    // "0d5e4c1a-102b-4b7a-9c2d-8f7b0a12c3d4": four characters between other groups of a key, one of them with letters.
    private static bool IsPartOfKey(NameText text, int index) =>
        index > 0 && index + 1 < text.TokenCount && IsGroup(text, index - 1, out var before) && IsGroup(text, index + 1, out var after) && (before || after);

    private static bool IsGroup(NameText text, int index, out bool hasLetter)
    {
        hasLetter = false;
        return text.Tokens[index].Length is 4 or 8 or 12 && IsHexadecimal(text, index, out hasLetter, out var hasDigit) && hasDigit;
    }

    private static bool IsHexadecimal(NameText text, int index, out bool hasLetter, out bool hasDigit)
    {
        hasLetter = false;
        hasDigit = false;
        var start = text.Tokens[index].Start;
        for (var i = start; i < start + text.Tokens[index].Length; i++)
        {
            var c = text.Letters[i];
            hasLetter |= c is >= 'a' and <= 'f';
            hasDigit |= NameText.IsDigit(c);
            if (!NameText.IsDigit(c) && c is not (>= 'a' and <= 'f'))
            {
                return false;
            }
        }

        return true;
    }
}
