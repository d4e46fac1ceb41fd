namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>A pattern of the name tables and the row it stands for.</summary>
/// <typeparam name="T">What a row tells.</typeparam>
internal sealed class NamePattern<T>
{
    private readonly string[] _parts;
    private readonly bool _openStart;
    private readonly bool _openEnd;

    public NamePattern(string pattern, T row)
    {
        _openStart = pattern.StartsWith("*", StringComparison.Ordinal);
        _openEnd = pattern.EndsWith("*", StringComparison.Ordinal);
        var text = _openStart || _openEnd ? pattern.Trim('*') : pattern.Trim();
        _parts = text.IndexOf('~') < 0 ? [text] : text.Split('~');
        Row = row;
        Weight = text.Length - _parts.Length + 1;
    }

    public T Row { get; }

    /// <summary>How many characters it names: the more, the better a match.</summary>
    public int Weight { get; }

    /// <summary>Whether it may start inside a word, so that every place must be tried.</summary>
    public bool HasOpenStart => _openStart;

    /// <summary>Whether it is one run of characters, without a gap.</summary>
    public bool HasOnePart => _parts.Length == 1;

    /// <summary>Its first two characters.</summary>
    public (char First, char Second) Key => (_parts[0][0], _parts[0][1]);

    /// <summary>Whether it matches with its first part at a place.</summary>
    /// <param name="text">The identifier.</param>
    /// <param name="start">Where the first part starts in the plain text; a start of a word unless the pattern is open there.</param>
    /// <param name="limit">Where the path part ends in the plain text.</param>
    /// <param name="end">The place behind the first part.</param>
    public bool Matches(ref NameText text, int start, int limit, out int end)
    {
        if (!MatchesPart(ref text, _parts[0], start, limit, _openEnd && _parts.Length == 1))
        {
            end = 0;
            return false;
        }

        end = start + _parts[0].Length;
        var from = end;
        for (var p = 1; p < _parts.Length; p++)
        {
            while (from < limit && !(IsWordStart(ref text, from) && MatchesPart(ref text, _parts[p], from, limit, _openEnd && p == _parts.Length - 1)))
            {
                from++;
            }

            if (from >= limit)
            {
                return false;
            }

            from += _parts[p].Length;
        }

        return true;
    }

    /// <summary>Whether a word starts at a place: behind a separator, or where a number follows a number.</summary>
    public static bool IsWordStart(ref NameText text, int index) => text.IsStart(index);

    private static bool MatchesPart(ref NameText text, string part, int start, int limit, bool openEnd)
    {
        var end = start + part.Length;
        if (end > limit)
        {
            return false;
        }

        var plain = text.Plain;
        for (var i = 0; i < part.Length; i++)
        {
            var c = plain[start + i];
            if (c != part[i] && !(c == '-' && part[i] == '.'))
            {
                return false;
            }
        }

        return openEnd || end == limit || text.IsStart(end) || IsEnd(plain[end - 1], plain[end]);
    }

    // "llama" ends before "2", "llama3" neither in "llama3.1" nor in "llama34" nor in "llama3x".
    private static bool IsEnd(char last, char next) => IsDigit(last) ? next is '-' or '/' : !IsLetter(next);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z';
}
