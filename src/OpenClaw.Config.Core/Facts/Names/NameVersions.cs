namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>
/// Tells whether what follows a family's name makes it another model: a version ("solar-pro-5", "deepseek-v3-3") or a size class
/// ("deepseek-r1-lite", "glm-5-air") that the table does not know. What is known of the family says nothing of such a model.
/// </summary>
internal static class NameVersions
{
    private static readonly string[] Classes =
        ["mini", "nano", "micro", "tiny", "lite", "small", "medium", "large", "air", "plus", "max", "ultra", "omni", "pro", "flash", "mega", "big"];

    /// <summary>Whether the words around a match name another model.</summary>
    /// <param name="text">The identifier.</param>
    /// <param name="match">Where the family was found.</param>
    public static bool IsAnotherModel(ref NameText text, NameMatch match)
    {
        var plain = text.Plain;
        var end = match.End;
        while (match.HasOnePart && !IsEnd(ref text, end))
        {
            var start = plain[end] == '-' ? end + 1 : end;
            if (!IsDigit(plain[start]))
            {
                return text.IsStart(start) && IsClass(ref text, start);
            }

            if (IsVersion(ref text, start))
            {
                return true;
            }

            // A date: "kimi-k2-0905-mini" is no K2.
            end = text.EndOfWord(start);
            if (end - start < 3 || !IsNumber(plain, start, end))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsEnd(ref NameText text, int end) =>
        end >= text.PlainLength || text.Plain[end] == '/' || (text.PlainTagStart >= 0 && end >= text.PlainTagStart);

    // One or two digits, perhaps with a fraction. "0324", "2507", "08-2024" and "12-2024" are dates, "7b", "4k" and "8x7b" sizes and contexts.
    private static bool IsVersion(ref NameText text, int start)
    {
        var plain = text.Plain;
        var at = start;
        while (at < plain.Length && IsDigit(plain[at]) && (at == start || !text.IsStart(at)))
        {
            at++;
        }

        // Nobody counts versions beyond twelve: "24" is a sparsity, a day or a year.
        var isBeyond = at - start == 2 && (plain[start] > '1' || plain[start + 1] > '2');
        if (at - start > 2 || isBeyond || plain[start] == '0' || IsYear(plain, at))
        {
            return false;
        }

        if (at + 1 < plain.Length && plain[at] == '.' && IsDigit(plain[at + 1]))
        {
            at++;
            while (at < plain.Length && IsDigit(plain[at]))
            {
                at++;
            }
        }

        return at == plain.Length || text.IsStart(at) || plain[at] is '-' or '/';
    }

    // "12-2024"
    private static bool IsYear(ReadOnlySpan<char> plain, int at) =>
        at + 4 < plain.Length && plain[at] == '-' && plain[at + 1] == '2' && plain[at + 2] == '0' && IsDigit(plain[at + 3]) && IsDigit(plain[at + 4]);

    private static bool IsClass(ref NameText text, int start)
    {
        var rest = text.Plain.Slice(start);
        foreach (var word in Classes)
        {
            if (rest.StartsWith(word.AsSpan(), StringComparison.Ordinal)
                && (rest.Length == word.Length || rest[word.Length] == '/' || text.IsStart(start + word.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsNumber(ReadOnlySpan<char> plain, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsDigit(plain[i]))
            {
                return false;
            }
        }

        return true;
    }
}
