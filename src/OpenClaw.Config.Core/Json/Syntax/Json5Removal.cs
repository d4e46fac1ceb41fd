namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>Takes a member or an item out of a document, with its comma and, where it has lines of its own, those lines.</summary>
internal sealed class Json5Removal(Json5Document document, Json5Node parent, IReadOnlyList<JsonSpan> spans, int index)
{
    private string Text => document.Text;

    /// <summary>The edits, the later in the text first.</summary>
    public List<JsonTextEdit> Edits()
    {
        var limit = index + 1 < spans.Count ? spans[index + 1].Start : parent.Span.End - 1;
        var ownComma = FindComma(spans[index].End, limit);
        var start = spans[index].Start;
        var end = ownComma >= 0 ? ownComma + 1 : spans[index].End;
        (start, end) = WithBlanks(start, end, limit);
        var edits = new List<JsonTextEdit> { new(JsonSpan.Between(start, end), string.Empty) };

        // The last one gone, JSON wants no comma behind the one before it; JSON5 files that had one keep it.
        if (index == spans.Count - 1 && index > 0 && ownComma < 0)
        {
            var comma = FindComma(spans[index - 1].End, spans[index].Start);
            if (comma >= 0)
            {
                edits.Add(new(new(comma, 1), string.Empty));
            }
        }

        return edits;
    }

    // Alone on its lines: the whole lines go, a comment behind it too. Else the blanks up to its neighbour.
    private (int Start, int End) WithBlanks(int start, int end, int limit)
    {
        var lineStart = start;
        while (lineStart > parent.Span.Start + 1 && (Text[lineStart - 1] is ' ' or '\t'))
        {
            lineStart--;
        }

        var lineEnd = end;
        foreach (var token in Json5Lexer.Tokens(Text.Substring(end, limit - end)))
        {
            var breakAt = token.IsTrivia ? Text.IndexOfAny(['\r', '\n'], end + token.Span.Start, token.Span.Length) : -1;
            if (!token.IsTrivia || breakAt >= 0)
            {
                lineEnd = breakAt >= 0 ? breakAt : end;
                break;
            }

            lineEnd = end + token.Span.End;
        }

        var ownStart = Text[lineStart - 1] is '\n' or '\r';
        var ownEnd = lineEnd < Text.Length && (Text[lineEnd] is '\n' or '\r');
        if (ownStart && ownEnd)
        {
            return (lineStart, Text[lineEnd] == '\r' && lineEnd + 1 < Text.Length && Text[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1);
        }

        while (end < limit && (Text[end] is ' ' or '\t'))
        {
            end++;
        }

        return (index == spans.Count - 1 ? lineStart : start, end);
    }

    private int FindComma(int from, int to)
    {
        foreach (var token in Json5Lexer.Tokens(Text.Substring(from, to - from)))
        {
            if (token.Kind == Json5TokenKind.Comma)
            {
                return from + token.Span.Start;
            }
        }

        return -1;
    }
}
