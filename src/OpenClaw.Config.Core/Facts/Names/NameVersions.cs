namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>
/// Tells whether what follows a family's name makes it another model: a version ("solar-pro-5", "deepseek-v3-3") or a size class
/// ("deepseek-r1-lite", "glm-5-air") that the table does not know. What is known of the family says nothing of such a model.
/// </summary>
internal static class NameVersions
{
    private static readonly string[] Classes =
        ["mini", "nano", "micro", "tiny", "lite", "small", "medium", "large", "air", "plus", "max", "ultra", "omni"];

    /// <summary>Whether the words behind a match name another model.</summary>
    /// <param name="text">The identifier.</param>
    /// <param name="end">The place behind the match in the plain text.</param>
    public static bool IsAnotherModel(ref NameText text, int end)
    {
        var plain = text.Plain;
        if (end >= plain.Length || plain[end] == '/' || (text.PlainTagStart >= 0 && end >= text.PlainTagStart))
        {
            return false;
        }

        var start = plain[end] == '-' ? end + 1 : end;
        return IsDigit(plain[start]) ? IsVersion(ref text, start) : text.IsStart(start) && IsClass(ref text, start);
    }

    // One or two digits, perhaps with a fraction. "0324", "2507", "08-2024" and "12-2024" are dates, "7b", "4k" and "8x7b" sizes and contexts.
    private static bool IsVersion(ref NameText text, int start)
    {
        var plain = text.Plain;
        var at = start;
        while (at < plain.Length && IsDigit(plain[at]) && (at == start || !text.IsStart(at)))
        {
            at++;
        }

        if (at - start > 2 || plain[start] == '0' || IsYear(plain, at))
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
}
