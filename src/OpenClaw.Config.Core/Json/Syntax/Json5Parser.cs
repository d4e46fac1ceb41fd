using static OpenClaw.Config.Core.Json.Syntax.Json5TokenKind;

namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>
/// Builds the tree of a document. Every loop consumes a token or ends, so time is linear whatever the text;
/// what is wrong is reported once, and reading goes on at the next place that makes sense.
/// </summary>
internal sealed class Json5Parser
{
    private readonly string _text;
    private readonly Json5Lexer _lexer;
    private readonly Json5Errors _errors;
    private readonly Json5Words _words;
    private readonly List<Json5Token> _comments = [];
    private Json5Token _token;
    private int _lastEnd;
    private int _openArrays;
    private int _openObjects;

    public Json5Parser(string text)
    {
        _text = text;
        _lexer = new(text);
        _errors = new(text);
        _words = new(text, _errors);
    }

    /// <summary>Reads the whole text.</summary>
    public Json5Document ParseDocument()
    {
        Advance();
        Json5Node root;
        if (_token.Kind == End)
        {
            _errors.Add(Json5ErrorCode.Empty, "The document is empty: a configuration is one object, at least '{}'.", new(_text.Length, 0), "an object");
            root = new Json5Invalid(new(_text.Length, 0));
        }
        else
        {
            root = ParseValue(0);
            if (_token.Kind != End)
            {
                _errors.Add(
                    Json5ErrorCode.TrailingContent,
                    $"Nothing may follow the document's value, but {Describe(_token)} does.",
                    _token.Span,
                    "the end of the file");
                DrainComments();
            }
        }

        return new(_text, root, _errors.ToList(), _comments, _errors.Lines);
    }

    private ReadOnlySpan<char> Characters(Json5Token token) => _text.AsSpan(token.Span.Start, token.Span.Length);

    private void Advance()
    {
        _lastEnd = _token.Span.End;
        for (_token = _lexer.Next(); _token.IsTrivia; _token = _lexer.Next())
        {
            if (_token.Kind != WhiteSpace)
            {
                AddComment();
            }
        }
    }

    private void AddComment()
    {
        _comments.Add(_token);
        var characters = Characters(_token);
        if (_token.Kind == BlockComment && (characters.Length < 4 || !characters.EndsWith("*/".AsSpan())))
        {
            _errors.Add(Json5ErrorCode.UnterminatedComment, "The comment that opens here with '/*' is never closed with '*/'.", new(_token.Span.Start, 2), "*/");
        }
    }

    private void DrainComments()
    {
        while (_token.Kind != End)
        {
            Advance();
        }
    }

    private Json5Node ParseValue(int depth)
    {
        var token = _token;
        switch (token.Kind)
        {
            case OpenBrace or OpenBracket when depth >= Json5Document.MaxDepth:
                return SkipTooDeep();
            case OpenBrace:
                return ParseObject(depth);
            case OpenBracket:
                return ParseArray(depth);
            case Json5TokenKind.String:
                Advance();
                return new Json5Scalar(token.Span, _words.String(token));
            case Number:
                Advance();
                return Json5Numbers.TryParse(Characters(token), out var number)
                    ? new Json5Scalar(token.Span, number)
                    : new Json5Invalid(token.Span);
            case Identifier:
                Advance();
                return _words.Word(token);
            case Bad:
                Advance();
                return _words.Bad(token, "a value");
            case Colon:
                _errors.Add(Json5ErrorCode.ExpectedValue, "A value is missing before ':'.", token.Span, "a value");
                Advance();
                return new Json5Invalid(token.Span);
            default:
                _errors.Add(Json5ErrorCode.ExpectedValue, $"A value is missing before {Describe(token)}.", MissingAt(), "a value");
                return new Json5Invalid(new(_lastEnd, 0));
        }
    }

    private Json5Object ParseObject(int depth)
    {
        var open = _token;
        var members = new List<Json5Member>();
        Advance();
        _openObjects++;
        var closed = false;
        while (true)
        {
            if (_token.Kind == CloseBrace)
            {
                Advance();
                closed = true;
                break;
            }

            if (_token.Kind == End || (_token.Kind == CloseBracket && _openArrays > 0))
            {
                break;
            }

            if (ParseMember(depth) is { } member)
            {
                members.Add(member);
                Separate(CloseBrace);
            }
        }

        _openObjects--;
        ReportUnclosed(open, closed, "The object that opens here is never closed with '}'.", "}");
        return new(JsonSpan.Between(open.Span.Start, _lastEnd), members, closed);
    }

    private Json5Member? ParseMember(int depth)
    {
        var key = _token;
        string name;
        switch (key.Kind)
        {
            case Identifier:
                name = Json5Strings.ReadIdentifier(Characters(key));
                break;
            case Json5TokenKind.String:
                name = _words.String(key);
                break;
            case Bad or Number:
                _words.Bad(key, "a key");
                name = Characters(key).ToString();
                break;
            case Colon:
                _errors.Add(Json5ErrorCode.ExpectedKey, "A key is missing before ':'.", key.Span, "a key");
                Advance();
                ParseValue(depth + 1);
                Separate(CloseBrace);
                return null;
            case OpenBrace or OpenBracket:
                _errors.Add(Json5ErrorCode.ExpectedKey, $"A key is missing before {Describe(key)}.", key.Span, "a key");
                ParseValue(depth + 1);
                Separate(CloseBrace);
                return null;
            default:
                _errors.Add(Json5ErrorCode.ExpectedKey, $"A key is expected here, not {Describe(key)}.", key.Span, "a key");
                Advance();
                return null;
        }

        Advance();
        if (_token.Kind == Colon)
        {
            Advance();
        }
        else
        {
            _errors.Add(Json5ErrorCode.ExpectedColon, $"A ':' is missing behind the key '{Json5Words.Shorten(name.AsSpan())}'.", MissingAt(), ":");
            if (_token.Kind is Comma or CloseBrace or CloseBracket or End)
            {
                return new(name, key.Span, new Json5Invalid(new(_lastEnd, 0)));
            }
        }

        return new(name, key.Span, ParseValue(depth + 1));
    }

    private Json5Array ParseArray(int depth)
    {
        var open = _token;
        var items = new List<Json5Node>();
        Advance();
        _openArrays++;
        var closed = false;
        while (true)
        {
            if (_token.Kind == CloseBracket)
            {
                Advance();
                closed = true;
                break;
            }

            if (_token.Kind == End || (_token.Kind == CloseBrace && _openObjects > 0))
            {
                break;
            }

            if (_token.Kind is Comma or CloseBrace)
            {
                _errors.Add(Json5ErrorCode.ExpectedValue, $"A value is missing before {Describe(_token)}.", _token.Span, "a value");
                Advance();
                continue;
            }

            items.Add(ParseValue(depth + 1));
            Separate(CloseBracket);
        }

        _openArrays--;
        ReportUnclosed(open, closed, "The array that opens here is never closed with ']'.", "]");
        return new(JsonSpan.Between(open.Span.Start, _lastEnd), items, closed);
    }

    private void Separate(Json5TokenKind close)
    {
        if (_token.Kind == Comma)
        {
            Advance();
        }
        else if (_token.Kind is not (CloseBrace or CloseBracket or End))
        {
            var end = close == CloseBrace ? "'}'" : "']'";
            _errors.Add(Json5ErrorCode.ExpectedComma, $"A ',' or {end} is missing before {Describe(_token)}.", MissingAt(), ",");
        }
    }

    private void ReportUnclosed(Json5Token open, bool closed, string message, string expected)
    {
        if (!closed)
        {
            _errors.Add(Json5ErrorCode.Unclosed, message, open.Span, expected);
        }
    }

    private Json5Invalid SkipTooDeep()
    {
        var start = _token;
        _errors.Add(
            Json5ErrorCode.TooDeep,
            $"Objects and arrays nest deeper than {Json5Document.MaxDepth} levels here; what is inside is not read.",
            start.Span);
        var depth = 0;
        do
        {
            depth += _token.Kind is OpenBrace or OpenBracket ? 1 : _token.Kind is CloseBrace or CloseBracket ? -1 : 0;
            Advance();
        }
        while (depth > 0 && _token.Kind != End);
        return new(JsonSpan.Between(start.Span.Start, _lastEnd));
    }

    // A missing thing is shown where it belongs: directly behind what stands before it.
    private JsonSpan MissingAt() => new(_lastEnd, 0);

    private string Describe(Json5Token token) => token.Kind == End ? "the end of the file" : $"'{Json5Words.Shorten(Characters(token))}'";
}
