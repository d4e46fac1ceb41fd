namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>Reads a number with a unit at the end of a token, behind nothing or behind a word: <c>7b</c>, <c>1b5</c>, <c>stories15m</c>.</summary>
internal static class NumberWithUnit
{
    /// <summary>The number and its unit; 0 where there is none.</summary>
    public static double Read(NameText text, int at, int count, out char unit)
    {
        unit = '\0';
        var start = at;
        if (!text.Parts[at].IsNumber)
        {
            if (count < 3 || !CanPrecedeSize(text, at))
            {
                return 0;
            }

            at++;
            count--;
        }

        var value = text.Parts[at].Number;
        unit = Unit(text, at + 1, count == 2);
        if (unit == '\0' && count == 3 && text.IsLetter(at + 1, 'b') && text.Parts[at].Length <= 2)
        {
            if (text.Parts[at + 2].Length == 1)
            {
                // BLOOM's "7b1" is 7.1 billion.
                unit = 'b';
                value = Math.Round(value + (text.Parts[at + 2].Number / 10), 3);
            }
            else if ((text.Parts[start].Uses & WordUse.PatchesBehind) != 0)
            {
                // "vit7b16" cuts images into patches of 16.
                unit = 'b';
            }
        }
        else if (unit == 'b' && text.Parts[at].Length == 2 && text.Letters[text.Parts[at].Start] == '0')
        {
            // "06b" is 0.6 billion.
            value /= 10;
        }
        else if (unit == 't' && at > start && text.Parts[start].Length == 1)
        {
            // "m4t" is no size.
            return 0;
        }

        return unit == '\0' || (unit == 'b' && value > 20000) ? 0 : value;
    }

    // One letter in front is a mark of its own (a3b, e4b, w4, q4, v7b), but "l", "m" and "c" stand for Llama, Mistral and Code Llama.
    private static bool CanPrecedeSize(NameText text, int index)
    {
        ref var part = ref text.Parts[index];
        return part.Length > 1 ? (part.Uses & WordUse.NoSizeBehind) == 0 : text.Letters[part.Start] is 'l' or 'm' or 'd' or 'c';
    }

    /// <summary>The unit that a part is: b, m, t, k or e; a null character for none.</summary>
    public static char Unit(NameText text, int index, bool isLast)
    {
        ref var part = ref text.Parts[index];
        if (part.Length > 1)
        {
            // "7bchat", "7binstruct", "7bv1.5": written together. Not "4bit", "4bpw".
            return (part.Uses & WordUse.Billions) != 0 ? 'b' : '\0';
        }

        var unit = text.Letters[part.Start];
        return isLast && unit is 'b' or 'm' or 't' or 'k' or 'e' ? unit : '\0';
    }
}
