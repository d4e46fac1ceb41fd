namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>
/// An identifier made ready for reading: in lower case, with decimal points where people write <c>3_1</c> or <c>v3p1</c>,
/// cut into tokens and their parts, and once more without separators so that <c>GLM-4.5-Air</c> and <c>glm4p5_air</c> look the same.
/// </summary>
/// <remarks>
/// Each thread has one and fills it anew for each identifier. Arrays, not spans on the stack: methods of spans over own structs would
/// have to be compiled at the first use, and so would every access to them.
/// </remarks>
internal sealed class NameText
{
    private const WordUse Units = WordUse.Bits | WordUse.BitsPerWeight | WordUse.Layers;

    [ThreadStatic]
    private static NameText? _ofThread;

    /// <summary>The folded text that tokens and parts point into.</summary>
    public readonly char[] Letters = new char[NameFolding.MaxLength];

    /// <summary>The tokens from left to right.</summary>
    public readonly NameToken[] Tokens = new NameToken[(NameFolding.MaxLength / 2) + 1];

    /// <summary>The parts of all tokens.</summary>
    public readonly NamePart[] Parts = new NamePart[NameFolding.MaxLength];

    /// <summary>The text without separators; <c>/</c> and hyphens between digits stay.</summary>
    public readonly char[] Plain = new char[2 * NameFolding.MaxLength];

    private readonly bool[] _starts = new bool[2 * NameFolding.MaxLength];
    private int _length;
    private int _partCount;

    private NameText()
    {
    }

    /// <summary>
    /// All uses of tokens, and of their parts where these count by themselves: in front of a number, and units behind one. Much of the
    /// reading need not even begin where a use does not occur.
    /// </summary>
    public WordUse Uses;

    /// <summary>How many tokens there are.</summary>
    public int TokenCount;

    /// <summary>How long <see cref="Plain"/> is.</summary>
    public int PlainLength;

    /// <summary>The number of the last path part that holds a token.</summary>
    public int LastSegment;

    /// <summary>Where the last path part starts in <see cref="Plain"/>.</summary>
    public int PlainSegmentStart;

    /// <summary>Where a tag (after <c>:</c> or <c>@</c>) starts in <see cref="Plain"/>, or -1.</summary>
    public int PlainTagStart;

    /// <summary>An identifier, until the thread reads the next one.</summary>
    public static NameText Of(string id)
    {
        var text = _ofThread ??= new();
        text.Cut(id, id.Length);
        if ((text.Uses & WordUse.Tune) != 0 && NameFolding.EndOfName(id) is var end && end < id.Length)
        {
            text.Cut(id, end);
        }

        return text;
    }

    /// <summary>Whether a separator stands in front of a place in <see cref="Plain"/>.</summary>
    public bool IsStart(int index) => index < PlainLength && _starts[index];

    /// <summary>Where the word that starts at a place in <see cref="Plain"/> ends.</summary>
    public int EndOfWord(int start)
    {
        var end = start + 1;
        while (end < PlainLength && !_starts[end] && Plain[end] is not ('-' or '/'))
        {
            end++;
        }

        return end;
    }

    /// <summary>What a token's neighbour is used for as a whole; nothing for one in another path part or beyond the ends.</summary>
    /// <param name="token">The token.</param>
    /// <param name="step">-1 for the one before it, 1 for the one behind it.</param>
    public WordUse UsesBeside(int token, int step)
    {
        var other = token + step;
        return other >= 0 && other < TokenCount && Tokens[other].Segment == Tokens[token].Segment ? Tokens[other].Uses : WordUse.None;
    }

    /// <summary>The letters of a token.</summary>
    public string TextOf(int token) => new(Letters, Tokens[token].Start, Tokens[token].Length);

    /// <summary>Whether a part is this one letter.</summary>
    public bool IsLetter(int part, char letter) => Parts[part].Length == 1 && Letters[Parts[part].Start] == letter;

    /// <summary>Whether a part is these two letters.</summary>
    public bool IsLetters(int part, char first, char second) =>
        Parts[part].Length == 2 && Letters[Parts[part].Start] == first && Letters[Parts[part].Start + 1] == second;

    /// <summary>Whether a character is a digit.</summary>
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Whether a character is a small letter.</summary>
    public static bool IsLetter(char c) => c is >= 'a' and <= 'z';

    private void Cut(string id, int end)
    {
        _length = NameFolding.Fold(id, end, Letters);
        TokenCount = 0;
        LastSegment = 0;
        PlainLength = 0;
        PlainSegmentStart = 0;
        PlainTagStart = -1;
        _partCount = 0;
        Uses = WordUse.None;
        var segment = 0;
        var before = '\0';
        for (var i = 0; i < _length;)
        {
            if (IsLetter(Letters[i]) || IsDigit(Letters[i]))
            {
                ref var token = ref Tokens[TokenCount];
                token.Before = before;
                token.Segment = segment;
                i = CutToken(ref token, i);
                AddToPlain(ref token);
                TokenCount++;
                before = '\0';
                continue;
            }

            before = Letters[i];
            if (before == '/' && TokenCount > 0 && Tokens[TokenCount - 1].Segment == segment)
            {
                segment++;
            }

            i++;
        }
    }

    // Returns the place behind the token.
    private int CutToken(ref NameToken token, int start)
    {
        token.Start = start;
        token.FirstPart = _partCount;
        var i = start;
        while (i < _length && (IsLetter(Letters[i]) || IsDigit(Letters[i]) || IsInnerPoint(i)))
        {
            i = IsDigit(Letters[i]) ? CutNumber(i) : CutLetters(i);
        }

        ref var first = ref Parts[token.FirstPart];
        token.Length = i - start;
        token.PartCount = _partCount - token.FirstPart;
        token.Uses = first.Length == token.Length && !first.IsNumber ? first.Uses : NameTables.Words.UsesOf(Letters, start, token.Length);
        Uses |= token.Uses | first.Uses | (Parts[_partCount - 1].Uses & Units);
        return i;
    }

    private void AddToPlain(ref NameToken token)
    {
        var isFirst = TokenCount == 0 || token.Segment != LastSegment;
        if (TokenCount > 0 && (isFirst || (IsDigit(Letters[token.Start]) && IsDigit(Plain[PlainLength - 1]))))
        {
            _starts[PlainLength] = false;
            Plain[PlainLength++] = isFirst ? '/' : '-';
        }

        if (isFirst)
        {
            LastSegment = token.Segment;
            PlainSegmentStart = PlainLength;
            PlainTagStart = -1;
        }
        else if (token.Before is ':' or '@' && PlainTagStart < 0)
        {
            PlainTagStart = PlainLength;
        }

        token.PlainStart = PlainLength;
        Array.Copy(Letters, token.Start, Plain, PlainLength, token.Length);
        Array.Clear(_starts, PlainLength, token.Length);
        _starts[PlainLength] = true;
        PlainLength += token.Length;
    }

    private bool IsInnerPoint(int i) =>
        Letters[i] == '.' && i > 0 && i + 1 < _length && IsDigit(Letters[i - 1]) && IsDigit(Letters[i + 1]);

    private int CutLetters(int start)
    {
        var i = start + 1;
        while (i < _length && IsLetter(Letters[i]))
        {
            i++;
        }

        ref var part = ref Parts[_partCount++];
        part.Start = start;
        part.Length = i - start;
        part.IsNumber = false;
        part.Number = 0;
        part.Uses = NameTables.Words.UsesOf(Letters, start, i - start);
        return i;
    }

    // A second point inside a number ("1.2.3") is a part of its own.
    private int CutNumber(int start)
    {
        double value = 0;
        var i = start;
        while (i < _length && IsDigit(Letters[i]))
        {
            value = (value * 10) + (Letters[i++] - '0');
        }

        if (i < _length && IsInnerPoint(i))
        {
            value = CutFraction(value, ref i);
        }

        ref var part = ref Parts[_partCount++];
        part.Start = start;
        part.Length = i - start;
        part.IsNumber = true;
        part.Number = value < 1e9 ? value : 1e9;
        part.Uses = WordUse.None;
        return i;
    }

    private double CutFraction(double value, ref int i)
    {
        var scale = 0.1;
        for (i++; i < _length && IsDigit(Letters[i]); i++)
        {
            value += (Letters[i] - '0') * scale;
            scale /= 10;
        }

        return value < 1e9 ? Math.Round(value, 6) : value;
    }
}
