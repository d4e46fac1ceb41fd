namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>
/// An identifier made ready for reading: in lower case, with decimal points where people write <c>3_1</c> or <c>v3p1</c>,
/// cut into tokens, and once more without separators so that <c>GLM-4.5-Air</c> and <c>glm4p5_air</c> look the same.
/// All on the caller's stack.
/// </summary>
internal ref struct NameText
{
    /// <summary>Longer identifiers are read from their last part of this length; no real one comes near.</summary>
    public const int MaxLength = 384;

    /// <summary>More tokens than a text of that length can have.</summary>
    public const int MaxTokens = (MaxLength / 2) + 1;

    private readonly Span<char> _text;
    private readonly Span<char> _plain;
    private readonly Span<bool> _starts;
    private readonly Span<NameToken> _tokens;

    public NameText(string id, Span<char> text, Span<char> plain, Span<bool> starts, Span<NameToken> tokens)
    {
        var source = WithoutJobName(id.AsSpan());
        if (source.Length > MaxLength)
        {
            source = source.Slice(source.Length - MaxLength);
        }

        _text = text.Slice(0, source.Length);
        _plain = plain;
        _starts = starts;
        _tokens = tokens;
        for (var i = 0; i < source.Length; i++)
        {
            _text[i] = Fold(source[i]);
        }

        for (var i = 1; i + 1 < _text.Length; i++)
        {
            if (IsDecimalPoint(i))
            {
                _text[i] = '.';
            }
        }

        Cut();
        Flatten();
    }

    /// <summary>The folded text that tokens point into.</summary>
    public readonly ReadOnlySpan<char> Text => _text;

    /// <summary>The tokens from left to right.</summary>
    public readonly ReadOnlySpan<NameToken> Tokens => _tokens.Slice(0, TokenCount);

    /// <summary>The text without separators; <c>/</c> and hyphens between digits stay.</summary>
    public readonly ReadOnlySpan<char> Plain => _plain.Slice(0, PlainLength);

    /// <summary>How many tokens there are.</summary>
    public int TokenCount;

    /// <summary>How long <see cref="Plain"/> is.</summary>
    public int PlainLength;

    /// <summary>The number of the last path part that holds a token.</summary>
    public int LastSegment;

    /// <summary>Where the last path part starts in <see cref="Plain"/>.</summary>
    public int PlainSegmentStart;

    /// <summary>Where a tag (after <c>:</c> or <c>@</c>) starts in <see cref="Plain"/>, or -1.</summary>
    public int PlainTagStart = -1;

    /// <summary>Whether a separator stands in front of a place in <see cref="Plain"/>.</summary>
    public readonly bool IsStart(int index) => index < PlainLength && _starts[index];

    /// <summary>Where the word that starts at a place in <see cref="Plain"/> ends.</summary>
    public readonly int EndOfWord(int start)
    {
        var end = start + 1;
        while (end < PlainLength && !_starts[end] && _plain[end] is not ('-' or '/'))
        {
            end++;
        }

        return end;
    }

    /// <summary>The text of a token.</summary>
    public readonly ReadOnlySpan<char> Of(NameToken token) => Text.Slice(token.Start, token.Length);

    /// <summary>Whether a token is the given word.</summary>
    public readonly bool Is(NameToken token, string word) => Of(token).SequenceEqual(word.AsSpan());

    /// <summary>Cuts a token into runs of letters and numbers.</summary>
    /// <returns>How many there are; more than fit are left out.</returns>
    public readonly int Parts(NameToken token, Span<NamePart> parts)
    {
        var count = 0;
        var i = token.Start;
        var end = token.Start + token.Length;
        while (i < end && count < parts.Length)
        {
            var start = i;
            if (!IsDigit(_text[i]))
            {
                while (i < end && !IsDigit(_text[i]))
                {
                    i++;
                }

                parts[count++] = new(start, i - start, 0, false);
                continue;
            }

            double value = 0, scale = 0;
            for (; i < end && (IsDigit(_text[i]) || (_text[i] == '.' && scale == 0)); i++)
            {
                if (_text[i] == '.')
                {
                    scale = 0.1;
                }
                else if (scale == 0)
                {
                    value = (value * 10) + (_text[i] - '0');
                }
                else
                {
                    value += (_text[i] - '0') * scale;
                    scale /= 10;
                }
            }

            parts[count++] = new(start, i - start, value < 1e9 ? Math.Round(value, 6) : 1e9, true);
        }

        return count;
    }

    // "ft:gpt-4o-mini:acme::9x7b12": a host's own tune. What stands behind the base model is the customer's and a random suffix.
    private static ReadOnlySpan<char> WithoutJobName(ReadOnlySpan<char> id)
    {
        var start = id.Slice(0, Math.Min(id.Length, MaxLength)).LastIndexOf('/') + 1;
        var rest = id.Slice(start);
        if (!rest.StartsWith("ft:".AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return id;
        }

        var end = rest.Slice(3).IndexOf(':');
        return end < 0 ? id : id.Slice(0, start + 3 + end);
    }

    private static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c + 32),
        '×' => 'x',
        _ => c,
    };

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z';

    // "3_1", "v3p1", "1_6b": a decimal point. "q4_0", "llama_2_7b", "2.5_3b": not.
    private readonly bool IsDecimalPoint(int i)
    {
        var c = _text[i];
        if (c is not ('_' or 'p') || !IsDigit(_text[i - 1]) || !IsDigit(_text[i + 1]))
        {
            return false;
        }

        // No more than two digits in front: a date or a context is no number with a fraction.
        var before = i - 1;
        while (before >= 0 && i - before <= 3 && IsDigit(_text[before]))
        {
            before--;
        }

        if (i - before > 3)
        {
            return false;
        }

        var front = before >= 0 ? _text[before] : '\0';
        if (c == 'p')
        {
            return front is not ('.' or 'q');
        }

        if (front is '_' or '.' or 'q' or 'f' or 'x')
        {
            return false;
        }

        if (!IsLetter(front))
        {
            return true;
        }

        if (front == 'l' && before > 0 && _text[before - 1] == 'x')
        {
            // "exl2_4.25": bits behind a method.
            return false;
        }

        // "v1_5" and "llama3_1" are versions, "llama2_7b" is a size behind a version.
        var after = i + 1;
        while (after < _text.Length && IsDigit(_text[after]))
        {
            after++;
        }

        return after - i <= 3 && (after == _text.Length || _text[after] is not ('b' or 'm'));
    }

    private void Cut()
    {
        var segment = 0;
        var before = '\0';
        for (var i = 0; i < _text.Length;)
        {
            if (!IsLetter(_text[i]) && !IsDigit(_text[i]))
            {
                before = _text[i];
                if (before == '/' && TokenCount > 0 && _tokens[TokenCount - 1].Segment == segment)
                {
                    segment++;
                }

                i++;
                continue;
            }

            var start = i;
            while (i < _text.Length && (IsLetter(_text[i]) || IsDigit(_text[i]) || IsInnerPoint(i)))
            {
                i++;
            }

            _tokens[TokenCount++] = new(start, i - start, before, segment);
            LastSegment = segment;
            before = '\0';
        }
    }

    private readonly bool IsInnerPoint(int i) =>
        _text[i] == '.' && i > 0 && i + 1 < _text.Length && IsDigit(_text[i - 1]) && IsDigit(_text[i + 1]);

    private void Flatten()
    {
        var length = 0;
        for (var t = 0; t < TokenCount; t++)
        {
            var token = _tokens[t];
            if (t > 0 && token.Segment != _tokens[t - 1].Segment)
            {
                _starts[length] = false;
                _plain[length++] = '/';
            }
            else if (t > 0 && IsDigit(_text[token.Start]) && IsDigit(_plain[length - 1]))
            {
                _starts[length] = false;
                _plain[length++] = '-';
            }

            if (t == 0 || token.Segment != _tokens[t - 1].Segment)
            {
                PlainSegmentStart = length;
                PlainTagStart = -1;
            }
            else if (token.Before is ':' or '@' && PlainTagStart < 0)
            {
                PlainTagStart = length;
            }

            _starts[length] = true;
            Of(token).CopyTo(_plain.Slice(length));
            for (var i = 1; i < token.Length; i++)
            {
                _starts[length + i] = false;
            }

            length += token.Length;
        }

        PlainLength = length;
    }
}
