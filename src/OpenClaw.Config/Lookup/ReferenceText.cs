namespace OpenClaw.Config;

/// <summary>Takes references apart as OpenClaw 2026.9.6 does (<c>model-ref-profile.ts</c>), by positions, without allocating.</summary>
internal static class ReferenceText
{
    /// <summary>Moves both ends inwards over white space.</summary>
    public static void Trim(string text, ref int start, ref int end)
    {
        while (start < end && IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }
    }

    /// <summary>
    /// The end of a reference without its auth profile (<c>model@work</c>). A date (<c>@20250929</c>) and a quantization
    /// (<c>@q4_k_m</c>, <c>@4bit</c>) belong to the model.
    /// </summary>
    public static int EndOfModel(string text, int start, int end)
    {
        if (text.IndexOf('@', start, end - start) < 0)
        {
            return end;
        }

        var lastSlash = text.LastIndexOf('/', end - 1, end - start);
        var from = lastSlash < 0 ? start : lastSlash + 1;
        var at = text.IndexOf('@', from, end - from);
        if (at <= start)
        {
            return end;
        }

        if (IsDate(text, at + 1, end) && !MoveToNext(text, at + 9, end, ref at))
        {
            return end;
        }

        if (IsQuantization(text, at + 1, end) && !MoveToNext(text, at + 1, end, ref at))
        {
            return end;
        }

        var profileStart = at + 1;
        var profileEnd = end;
        Trim(text, ref profileStart, ref profileEnd);
        var modelEnd = at;
        Trim(text, ref start, ref modelEnd);
        return profileStart == profileEnd || start == modelEnd ? end : modelEnd;
    }

    private static bool MoveToNext(string text, int from, int end, ref int at)
    {
        var next = from >= end ? -1 : text.IndexOf('@', from, end - from);
        at = next < 0 ? at : next;
        return next >= 0;
    }

    private static bool IsDate(string text, int start, int end)
    {
        var i = start;
        while (i < end && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i == start + 8 && IsEnd(text, i, end);
    }

    // ^(?:i?q\d+(?:_[a-z0-9]+)*|\d+bit)(?:@|$), any case.
    private static bool IsQuantization(string text, int start, int end)
    {
        var i = start;
        if (i < end && text[i] is 'i' or 'I')
        {
            i++;
        }

        var isScheme = i < end && text[i] is 'q' or 'Q';
        i = isScheme ? i + 1 : start;
        var digits = i;
        while (i < end && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        if (i == digits)
        {
            return false;
        }

        if (!isScheme)
        {
            return end - i >= 3 && string.Compare(text, i, "bit", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 && IsEnd(text, i + 3, end);
        }

        while (i < end && text[i] == '_')
        {
            var part = ++i;
            while (i < end && IsAsciiLetterOrDigit(text[i]))
            {
                i++;
            }

            if (i == part)
            {
                return false;
            }
        }

        return IsEnd(text, i, end);
    }

    private static bool IsEnd(string text, int i, int end) => i == end || text[i] == '@';

    private static bool IsAsciiLetterOrDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    // JavaScript's trim takes the byte order mark for white space, .NET doesn't.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';
}
