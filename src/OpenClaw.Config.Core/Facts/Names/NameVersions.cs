namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>
/// Tells whether what follows a family's name makes it another model: a version ("solar-pro-5", "deepseek-v3-3") or a size class
/// ("deepseek-r1-lite", "glm-5-air") that the table does not know. What is known of the family says nothing of such a model.
/// </summary>
internal static class NameVersions
{
    /// <summary>Whether the words around a match name another model.</summary>
    /// <param name="text">The identifier.</param>
    /// <param name="match">Where the family was found.</param>
    public static bool IsAnotherModel(NameText text, NameMatch match)
    {
        var plain = text.Plain;
        var end = match.End;
        while (match.HasOnePart && !IsEnd(text, end))
        {
            var start = plain[end] == '-' ? end + 1 : end;
            if (!NameText.IsDigit(plain[start]))
            {
                return IsClass(text, start);
            }

            if (IsVersion(text, start))
            {
                return true;
            }

            // A date: "kimi-k2-0905-mini" is no K2.
            end = text.EndOfWord(start);
            if (end - start < 3 || EndOfDigits(text, start) < end)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsEnd(NameText text, int end) =>
        end >= text.PlainLength || text.Plain[end] == '/' || (text.PlainTagStart >= 0 && end >= text.PlainTagStart);

    // One or two digits, perhaps with a fraction. "0324", "2507", "08-2024" and "12-2024" are dates, "7b", "4k" and "8x7b" sizes and contexts.
    private static bool IsVersion(NameText text, int start)
    {
        var plain = text.Plain;
        var at = start + 1;
        while (at < text.PlainLength && NameText.IsDigit(plain[at]) && !text.IsStart(at))
        {
            at++;
        }

        // Nobody counts versions beyond twelve: "24" is a sparsity, a day or a year.
        var isBeyond = at - start == 2 && (plain[start] > '1' || plain[start + 1] > '2');
        if (at - start > 2 || isBeyond || plain[start] == '0' || IsYear(text, at))
        {
            return false;
        }

        if (at + 1 < text.PlainLength && plain[at] == '.' && NameText.IsDigit(plain[at + 1]))
        {
            at = EndOfDigits(text, at + 1);
        }

        return at == text.PlainLength || text.IsStart(at) || plain[at] is '-' or '/';
    }

    // "12-2024"
    private static bool IsYear(NameText text, int at)
    {
        var plain = text.Plain;
        return at + 4 < text.PlainLength && plain[at] == '-' && plain[at + 1] == '2' && plain[at + 2] == '0'
            && NameText.IsDigit(plain[at + 3]) && NameText.IsDigit(plain[at + 4]);
    }

    private static bool IsClass(NameText text, int start)
    {
        for (var t = text.TokenCount - 1; t >= 0; t--)
        {
            if (text.Tokens[t].PlainStart == start)
            {
                return (text.Tokens[t].Uses & WordUse.SizeClass) != 0;
            }
        }

        return false;
    }

    private static int EndOfDigits(NameText text, int start)
    {
        var at = start;
        while (at < text.PlainLength && NameText.IsDigit(text.Plain[at]))
        {
            at++;
        }

        return at;
    }
}
