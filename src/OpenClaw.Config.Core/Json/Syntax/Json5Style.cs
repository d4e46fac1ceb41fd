using System.Text;

namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>How the author of a document writes: indentation, line ends, quotes around keys.</summary>
internal sealed class Json5Style
{
    private readonly Json5Document _document;
    private readonly string _newLine;
    private readonly string _step;

    public Json5Style(Json5Document document)
    {
        _document = document;
        _newLine = document.Text.Contains("\r\n") ? "\r\n" : "\n";
        _step = FindStep(document.Root) ?? "  ";
    }

    /// <summary>A value as it reads on the line that holds the offset.</summary>
    public string Print(JsonValue value, int offset)
    {
        var text = new StringBuilder();
        JsonText.Append(text, value, StyleNear(_document.Root), IndentOf(offset), _newLine, _step);
        return text.ToString();
    }

    /// <summary>The edit that adds a member (or an item, without a name) behind the last one.</summary>
    public JsonTextEdit Insert(Json5Node holder, JsonSpan? last, string? name, JsonValue value)
    {
        var style = StyleNear(holder);
        var oneLine = last is not null && !SpansLines(holder.Span);
        var outer = IndentOf(holder.Span.Start);
        var inner = last is { } l && !oneLine && StartsLine(l.Start) ? IndentOf(l.Start) : outer + _step;
        var added = new StringBuilder();
        if (name is not null)
        {
            JsonText.AppendKey(added, name, style);
            added.Append(": ");
        }

        JsonText.Append(added, value, style, oneLine ? null : inner, oneLine ? " " : _newLine, _step);
        if (last is not { } span)
        {
            // An empty holder may hold comments: they stay in front.
            var close = holder.Span.End - 1;
            var start = close;
            while (start > holder.Span.Start + 1 && Json5Characters.IsWhiteSpace(_document.Text[start - 1]))
            {
                start--;
            }

            return new(JsonSpan.Between(start, close), _newLine + inner + added + _newLine + outer);
        }

        var comma = CommaAfter(span.End, holder.Span.End - 1);
        if (oneLine)
        {
            return new(new(comma >= 0 ? comma + 1 : span.End, 0), (comma >= 0 ? " " : ", ") + added + (comma >= 0 ? "," : string.Empty));
        }

        // The comma goes directly behind the old last value, the new member behind that line's comment.
        var from = comma >= 0 ? comma + 1 : span.End;
        var to = EndOfLineComment(from, holder.Span.End - 1);
        var kept = _document.Text.Substring(from, to - from);
        return new(JsonSpan.Between(from, to), (comma >= 0 ? string.Empty : ",") + kept + _newLine + inner + added + (comma >= 0 ? "," : string.Empty));
    }

    private int CommaAfter(int offset, int limit)
    {
        foreach (var token in TokensFrom(offset, limit))
        {
            if (!token.IsTrivia)
            {
                return token.Kind == Json5TokenKind.Comma ? token.Span.Start : -1;
            }
        }

        return -1;
    }

    private int EndOfLineComment(int offset, int limit)
    {
        var end = offset;
        foreach (var token in TokensFrom(offset, limit))
        {
            if (!token.IsTrivia || (token.Kind == Json5TokenKind.WhiteSpace && HasLineEnd(token.Span)))
            {
                break;
            }

            if (token.Kind != Json5TokenKind.WhiteSpace)
            {
                end = token.Span.End;
            }
        }

        return end;
    }

    private IEnumerable<Json5Token> TokensFrom(int offset, int limit) =>
        Json5Lexer.Tokens(_document.Text.Substring(offset, limit - offset)).Select(t => t with { Span = new(t.Span.Start + offset, t.Span.Length) });

    // Follows the keys next to the place; a document without any follows JSON, which every tool takes.
    private static JsonTextStyle StyleNear(Json5Node node)
    {
        for (Json5Node? at = node; at is not null; at = at.Parent)
        {
            if (at is Json5Object { Members.Count: > 0 } o)
            {
                return o.Members[0].NameSpan.Length == o.Members[0].Name.Length ? JsonTextStyle.Json5 : JsonTextStyle.Json;
            }
        }

        return JsonTextStyle.Json;
    }

    private string? FindStep(Json5Node node)
    {
        if (node is not Json5Object { Members.Count: > 0 } o || !StartsLine(o.Members[0].NameSpan.Start))
        {
            return null;
        }

        var inner = IndentOf(o.Members[0].NameSpan.Start);
        var outer = IndentOf(o.Span.Start);
        return inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal) ? inner.Substring(outer.Length) : null;
    }

    private string IndentOf(int offset)
    {
        var start = _document.Lines.StartOf(_document.PositionOf(offset).Line);
        var end = start;
        while (end < offset && (_document.Text[end] is ' ' or '\t'))
        {
            end++;
        }

        return _document.Text.Substring(start, end - start);
    }

    private bool StartsLine(int offset) =>
        IndentOf(offset).Length + _document.Lines.StartOf(_document.PositionOf(offset).Line) == offset;

    private bool SpansLines(JsonSpan span) => _document.PositionOf(span.Start).Line != _document.PositionOf(span.End).Line;

    private bool HasLineEnd(JsonSpan span) => SpansLines(span);
}
