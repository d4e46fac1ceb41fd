namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>Brings identifiers into one spelling: small letters, and decimal points where people write <c>3_1</c> or <c>v3p1</c>.</summary>
internal static class NameFolding
{
    /// <summary>Longer identifiers are read from their last part of this length; no real one comes near.</summary>
    public const int MaxLength = 384;

    /// <summary>Where a name ends. Of a host's own tune (<c>ft:gpt-4o-mini:acme::9x7b12</c>) what stands behind the base model is the customer's and a random suffix.</summary>
    public static int EndOfName(string id)
    {
        var start = id.LastIndexOf('/', Math.Min(id.Length, MaxLength) - 1) + 1;
        var job = string.Compare(id, start, "ft:", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 ? id.IndexOf(':', start + 3) : -1;
        return job < 0 ? id.Length : job;
    }

    /// <summary>Folds an identifier into letters and tells how many there are.</summary>
    public static int Fold(string id, int end, char[] letters)
    {
        var start = end > MaxLength ? end - MaxLength : 0;
        var length = end - start;
        for (var i = 0; i < length; i++)
        {
            var c = id[start + i];
            letters[i] = c is >= 'A' and <= 'Z' ? (char)(c + 32) : c == '×' ? 'x' : c;
        }

        for (var i = 1; i + 1 < length; i++)
        {
            if (letters[i] is '_' or 'p' && NameText.IsDigit(letters[i - 1]) && NameText.IsDigit(letters[i + 1]) && IsDecimalPoint(letters, length, i))
            {
                letters[i] = '.';
            }
        }

        return length;
    }

    // Between digits. "3_1", "v3p1", "1_6b": a decimal point. "q4_0", "llama_2_7b", "2.5_3b": not.
    private static bool IsDecimalPoint(char[] letters, int length, int i)
    {
        // No more than two digits in front: a date or a context is no number with a fraction.
        var before = i - 1;
        while (before >= 0 && i - before <= 3 && NameText.IsDigit(letters[before]))
        {
            before--;
        }

        if (i - before > 3)
        {
            return false;
        }

        var front = before >= 0 ? letters[before] : '\0';
        if (letters[i] == 'p')
        {
            return front is not ('.' or 'q');
        }

        if (front is '_' or '.' or 'q' or 'f' or 'x')
        {
            return false;
        }

        if (!NameText.IsLetter(front))
        {
            return true;
        }

        if (front == 'l' && before > 0 && letters[before - 1] == 'x')
        {
            // "exl2_4.25": bits behind a method.
            return false;
        }

        // "v1_5" and "llama3_1" are versions, "llama2_7b" is a size behind a version.
        var after = i + 1;
        while (after < length && NameText.IsDigit(letters[after]))
        {
            after++;
        }

        return after - i <= 3 && (after == length || letters[after] is not ('b' or 'm'));
    }
}
