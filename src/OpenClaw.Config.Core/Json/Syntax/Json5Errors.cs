namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>Collects errors while a text is read.</summary>
internal sealed class Json5Errors(string text)
{
    private readonly List<Json5Error> _errors = [];
    private LineMap? _lines;

    /// <summary>The line map, where an error needed one.</summary>
    public LineMap? Lines => _lines;

    /// <summary>The errors, in the order of the text.</summary>
    public IReadOnlyList<Json5Error> ToList()
    {
        // An unclosed bracket is noticed at the end and reported where it opens.
        _errors.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Code.CompareTo(b.Code));
        return _errors;
    }

    public void Add(Json5ErrorCode code, string message, JsonSpan span, string? expected = null)
    {
        if (_errors.Count < Json5Document.MaxErrors)
        {
            _errors.Add(new(code, message, span, PositionOf(span.Start), expected));
        }
    }

    public JsonPosition PositionOf(int offset) => (_lines ??= new(text)).At(offset);
}
