namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>
/// A table of patterns, matched where they stand in the file that the build makes of <c>Data/*.txt</c>
/// (<c>eng/names/CompileNameTables.cs</c>, which describes it): nothing of it is parsed at run time.
/// </summary>
/// <param name="data">The file.</param>
/// <param name="buckets">Where the table starts in it: for each two first characters, where their patterns are.</param>
internal sealed class NameTable(byte[] data, int buckets)
{
    private const int Slots = 37;

    // Of a pattern: its length, its flags, its number (two bytes), its characters.
    private const int FlagsAt = 1;
    private const int RowAt = 2;
    private const int TextAt = 4;
    private const int OpenStart = 1;
    private const int OpenEnd = 2;
    private const int HasGap = 4;
    private const byte Gap = (byte)'~';

    /// <summary>The longest pattern in a part of the plain text; of two as long, the one further right.</summary>
    /// <param name="text">The identifier.</param>
    /// <param name="from">Where to start looking.</param>
    /// <param name="limit">Where to stop.</param>
    public NameMatch Find(NameText text, int from, int limit)
    {
        var best = new NameMatch { Row = -1 };
        for (var i = from; i + 1 < limit; i++)
        {
            var isStart = text.IsStart(i);
            for (var p = First(text.Plain[i], text.Plain[i + 1]); data[p] != 0; p += TextAt + data[p])
            {
                if ((isStart || (data[p + FlagsAt] & OpenStart) != 0) && data[p] >= best.Weight)
                {
                    Try(text, p, i, limit, ref best);
                }
            }
        }

        return best;
    }

    // Where the patterns with these first characters are; a length of 0 stands behind the last one.
    private int First(char first, char second) => NameTables.PlaceAt(data, buckets, (Slot(first) * Slots) + Slot(second));

    private static int Slot(char c) => c is >= 'a' and <= 'z' ? c - 'a' : c is >= '0' and <= '9' ? c - '0' + 26 : Slots - 1;

    private void Try(NameText text, int pattern, int index, int limit, ref NameMatch best)
    {
        var start = pattern + TextAt;
        var end = start + data[pattern];
        var flags = data[pattern + FlagsAt];
        var weight = end - start;
        var part = (flags & HasGap) == 0 ? end : EndOfPart(start, end);
        var length = part - start;
        if (!IsAt(text, start, length, index, limit, flags == OpenEnd || flags == (OpenStart | OpenEnd))
            || ((flags & HasGap) != 0 && !HasRest(text, part, end, index + length, limit, (flags & OpenEnd) != 0, ref weight))
            || weight < best.Weight)
        {
            return;
        }

        best.Row = data[pattern + RowAt] | (data[pattern + RowAt + 1] << 8);
        best.Start = index;
        best.End = index + length;
        best.End += IsZeroFraction(text, best.End, limit) ? 2 : 0;
        best.Weight = weight;
        best.HasOnePart = part == end;
    }

    // The parts behind gaps, each at a start somewhere behind the one before. Gaps weigh nothing.
    private bool HasRest(NameText text, int gap, int end, int at, int limit, bool openEnd, ref int weight)
    {
        while (gap < end)
        {
            weight--;
            var part = gap + 1;
            gap = EndOfPart(part, end);
            while (at < limit && !(text.IsStart(at) && IsAt(text, part, gap - part, at, limit, openEnd && gap == end)))
            {
                at++;
            }

            if (at >= limit)
            {
                return false;
            }

            at += gap - part;
        }

        return true;
    }

    private int EndOfPart(int start, int end)
    {
        while (start < end && data[start] != Gap)
        {
            start++;
        }

        return start;
    }

    private bool IsAt(NameText text, int part, int length, int start, int limit, bool openEnd)
    {
        var end = start + length;
        if (end > limit)
        {
            return false;
        }

        var plain = text.Plain;
        for (var i = 0; i < length; i++)
        {
            var c = plain[start + i];
            var wanted = data[part + i];
            if (c != wanted && !(c == '-' && wanted == '.'))
            {
                return false;
            }
        }

        if (openEnd || end == limit || text.IsStart(end))
        {
            return true;
        }

        // "llama" ends before "2", "llama3" neither in "llama3.1" nor in "llama34" nor in "llama3x".
        var next = plain[end];
        return NameText.IsDigit(plain[end - 1])
            ? next is '-' or '/' || IsZeroFraction(text, end, limit)
            : !(next is >= 'a' and <= 'z');
    }

    // Version 4.0 is version 4.
    private static bool IsZeroFraction(NameText text, int end, int limit)
    {
        var plain = text.Plain;
        return end + 1 < limit && plain[end] == '.' && plain[end + 1] == '0'
            && (end + 2 == limit || text.IsStart(end + 2) || plain[end + 2] is '-' or '/');
    }
}
