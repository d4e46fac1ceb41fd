namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>
/// A table of patterns, matched where they stand in the table's text: making an object of each would cost more time at the first use
/// than all else of the reader.
/// </summary>
internal sealed class NameTable
{
    private const int Letters = 37;

    private readonly string _text;
    private readonly int[] _lineStarts;
    private readonly int[] _first = new int[Letters * Letters];
    private readonly int[] _last = new int[Letters * Letters];
    private readonly int[] _patternStart;
    private readonly int[] _patternEnd;
    private readonly int[] _patternGap;
    private readonly int[] _patternLine;
    private readonly int[] _next;
    private int _count = 1;
    private int _firstOpen;

    /// <summary>Reads a table.</summary>
    /// <param name="text">Lines of columns between bars; empty lines and those that start with <c>#</c> say nothing.</param>
    /// <param name="patternColumn">Which column holds the patterns, with commas between them.</param>
    public NameTable(string text, int patternColumn)
    {
        _text = text;
        var lines = 0;
        var commas = 0;
        foreach (var c in text)
        {
            lines += c == '\n' ? 1 : 0;
            commas += c == ',' ? 1 : 0;
        }

        _lineStarts = new int[lines + 1];
        var most = lines + commas + 2;
        _patternStart = new int[most];
        _patternEnd = new int[most];
        _patternGap = new int[most];
        _patternLine = new int[most];
        _next = new int[most];
        var line = 0;
        for (var start = 0; start < text.Length; line++)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            _lineStarts[line] = start;
            if (end > start && text[start] != '#')
            {
                AddPatterns(line, patternColumn);
            }

            start = end + 1;
        }

        LineCount = line;
    }

    /// <summary>How many lines there are, those that say nothing included.</summary>
    public int LineCount { get; }

    /// <summary>A column of a line, counted from 0; empty where the line is shorter.</summary>
    public string Column(int line, int column) => Place(line, column, out var start, out var end) ? _text.Substring(start, end - start) : "";

    /// <summary>The longest pattern in a part of the plain text; of two as long, the one further right.</summary>
    /// <param name="text">The identifier.</param>
    /// <param name="from">Where to start looking.</param>
    /// <param name="limit">Where to stop.</param>
    public NameMatch Find(ref NameText text, int from, int limit)
    {
        var best = new NameMatch { Line = -1 };
        var plain = text.Plain;
        for (var i = from; i + 1 < limit; i++)
        {
            if (text.IsStart(i))
            {
                for (var p = _first[Key(plain[i], plain[i + 1])]; p != 0; p = _next[p])
                {
                    Try(ref text, p, i, limit, ref best);
                }
            }

            for (var p = _firstOpen; p != 0; p = _next[p])
            {
                Try(ref text, p, i, limit, ref best);
            }
        }

        return best;
    }

    private static int Key(char first, char second) => (Slot(first) * Letters) + Slot(second);

    private static int Slot(char c) => c >= 'a' && c <= 'z' ? c - 'a' : c >= '0' && c <= '9' ? c - '0' + 26 : 36;

    private void AddPatterns(int line, int column)
    {
        Place(line, column, out var start, out var columnEnd);
        while (start < columnEnd)
        {
            var end = _text.IndexOf(',', start, columnEnd - start);
            end = end < 0 ? columnEnd : end;
            var number = _count++;
            _patternStart[number] = start;
            _patternEnd[number] = end;
            _patternGap[number] = _text.IndexOf('~', start, end - start);
            _patternLine[number] = line;
            if (_text[start] == '*')
            {
                _next[number] = _firstOpen;
                _firstOpen = number;
            }
            else
            {
                var key = Key(_text[start], _text[start + 1]);
                _first[key] = _first[key] == 0 ? number : _first[key];
                _next[_last[key]] = number;
                _last[key] = number;
            }

            start = end + 1;
        }

        // What hangs on no list was written to the place of "none".
        _next[0] = 0;
    }

    // The column without the blanks around it.
    private bool Place(int line, int column, out int start, out int end)
    {
        start = _lineStarts[line];
        var lineEnd = _text.IndexOf('\n', start);
        lineEnd = lineEnd < 0 ? _text.Length : lineEnd;
        for (; column > 0; column--)
        {
            start = _text.IndexOf('|', start, lineEnd - start) + 1;
            if (start == 0)
            {
                end = 0;
                return false;
            }
        }

        end = _text.IndexOf('|', start, lineEnd - start);
        end = end < 0 ? lineEnd : end;
        while (start < end && _text[start] == ' ')
        {
            start++;
        }

        while (end > start && _text[end - 1] is ' ' or '\r')
        {
            end--;
        }

        return true;
    }

    private void Try(ref NameText text, int pattern, int index, int limit, ref NameMatch best)
    {
        var start = _patternStart[pattern];
        var end = _patternEnd[pattern];
        if (_text[start] == '*')
        {
            start++;
        }

        var isOpen = _text[end - 1] == '*';
        end -= isOpen ? 1 : 0;
        if (best.Line >= 0 && end - start < best.Weight)
        {
            return;
        }

        var gap = _patternGap[pattern];
        var length = (gap < 0 ? end : gap) - start;
        if (!IsAt(ref text, start, length, index, limit, isOpen && gap < 0))
        {
            return;
        }

        var gaps = 0;
        for (var at = index + length; gap >= 0; gaps++)
        {
            var part = gap + 1;
            gap = _text.IndexOf('~', part, end - part);
            var partLength = (gap < 0 ? end : gap) - part;
            while (at < limit && !(text.IsStart(at) && IsAt(ref text, part, partLength, at, limit, isOpen && gap < 0)))
            {
                at++;
            }

            if (at >= limit)
            {
                return;
            }

            at += partLength;
        }

        var weight = end - start - gaps;
        if (best.Line < 0 || weight >= best.Weight)
        {
            best.Line = _patternLine[pattern];
            best.Start = index;
            best.End = index + length;
            best.End += IsZeroFraction(ref text, best.End, limit) ? 2 : 0;
            best.Weight = weight;
            best.HasOnePart = gaps == 0;
        }
    }

    private bool IsAt(ref NameText text, int part, int length, int start, int limit, bool openEnd)
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
            var wanted = _text[part + i];
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
        return plain[end - 1] >= '0' && plain[end - 1] <= '9'
            ? next is '-' or '/' || IsZeroFraction(ref text, end, limit)
            : !(next >= 'a' && next <= 'z');
    }

    // Version 4.0 is version 4.
    private static bool IsZeroFraction(ref NameText text, int end, int limit)
    {
        var plain = text.Plain;
        return end + 1 < limit && plain[end] == '.' && plain[end + 1] == '0'
            && (end + 2 == limit || text.IsStart(end + 2) || plain[end + 2] is '-' or '/');
    }
}
