using static OpenClaw.Config.Core.Json.Syntax.Json5Characters;

namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>
/// Cuts a text into tokens, white space and comments among them: joined, they are the text again.
/// It judges nothing but where a token ends; whether a string or a number is well formed, the parser asks.
/// </summary>
/// <param name="text">The text to cut.</param>
public sealed class Json5Lexer(string text)
{
    private int _position;

    /// <summary>All tokens of a text, without the end.</summary>
    public static IEnumerable<Json5Token> Tokens(string text)
    {
        var lexer = new Json5Lexer(text);
        for (var token = lexer.Next(); token.Kind != Json5TokenKind.End; token = lexer.Next())
        {
            yield return token;
        }
    }

    /// <summary>The next token; at the end, again and again <see cref="Json5TokenKind.End"/>.</summary>
    public Json5Token Next()
    {
        var start = _position;
        var kind = Scan();
        return new(kind, JsonSpan.Between(start, _position));
    }

    private Json5TokenKind Scan()
    {
        if (_position >= text.Length)
        {
            return Json5TokenKind.End;
        }

        var c = text[_position];
        switch (c)
        {
            case '{':
                return Single(Json5TokenKind.OpenBrace);
            case '}':
                return Single(Json5TokenKind.CloseBrace);
            case '[':
                return Single(Json5TokenKind.OpenBracket);
            case ']':
                return Single(Json5TokenKind.CloseBracket);
            case ':':
                return Single(Json5TokenKind.Colon);
            case ',':
                return Single(Json5TokenKind.Comma);
            case '"' or '\'':
                return String(c);
            case '/' when At(1) == '/':
                return LineComment();
            case '/' when At(1) == '*':
                return BlockComment();
            default:
                return IsWhiteSpace(c) ? WhiteSpace() : IsCurlyQuote(c) ? CurlyString() : Word();
        }
    }

    private char At(int ahead) => _position + ahead < text.Length ? text[_position + ahead] : '\0';

    private Json5TokenKind Single(Json5TokenKind kind)
    {
        _position++;
        return kind;
    }

    private Json5TokenKind WhiteSpace()
    {
        while (_position < text.Length && IsWhiteSpace(text[_position]))
        {
            _position++;
        }

        return Json5TokenKind.WhiteSpace;
    }

    private Json5TokenKind LineComment()
    {
        while (_position < text.Length && !IsLineEnd(text[_position]))
        {
            _position++;
        }

        return Json5TokenKind.LineComment;
    }

    private Json5TokenKind BlockComment()
    {
        var end = text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
        _position = end < 0 ? text.Length : end + 2;
        return Json5TokenKind.BlockComment;
    }

    // U+2028 and U+2029 may stand in a string as they are; a line feed or carriage return ends the attempt.
    private Json5TokenKind String(char quote)
    {
        _position++;
        while (_position < text.Length && text[_position] is not ('\n' or '\r'))
        {
            var c = text[_position++];
            if (c == quote)
            {
                return Json5TokenKind.String;
            }

            if (c == '\\' && _position < text.Length)
            {
                _position += text[_position] == '\r' && At(1) == '\n' ? 2 : 1;
            }
        }

        return Json5TokenKind.String;
    }

    // A string in typographic quotes is one bad token, so that what follows is still read.
    private Json5TokenKind CurlyString()
    {
        var end = _position + 1;
        while (end < text.Length && !IsLineEnd(text[end]) && !IsCurlyQuote(text[end]) && text[end] is not ('"' or '\''))
        {
            end++;
        }

        _position = end < text.Length && IsCurlyQuote(text[end]) ? end + 1 : _position + 1;
        return Json5TokenKind.Bad;
    }

    private Json5TokenKind Word()
    {
        var start = _position;
        do
        {
            _position++;
        }
        while (_position < text.Length && !EndsWord(text[_position]));

        var word = text.AsSpan(start, _position - start);
        return Json5Numbers.TryParse(word, out _) ? Json5TokenKind.Number
            : Json5Strings.IsIdentifier(word) ? Json5TokenKind.Identifier
            : Json5TokenKind.Bad;
    }

    private bool EndsWord(char c) =>
        IsStructure(c) || c is '"' or '\'' || IsWhiteSpace(c) || IsCurlyQuote(c) || (c == '/' && (At(1) is '/' or '*'));
}
