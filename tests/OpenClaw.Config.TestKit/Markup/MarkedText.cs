using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace OpenClaw.Config.TestKit.Markup;

/// <summary>A source with marks: <c>[|…|]</c>, <c>{|OCC2001:…|}</c> and <c>$$</c> for a cursor. Marks nest.</summary>
/// <param name="Text">The source without marks.</param>
/// <param name="Spans">The marked stretches, in the order in which they begin, outer ones first.</param>
/// <param name="Cursor">Where <c>$$</c> stood; null where it did not.</param>
public sealed record MarkedText(string Text, IReadOnlyList<MarkedSpan> Spans, int? Cursor)
{
    /// <summary>Takes the marks out of a source.</summary>
    /// <exception cref="FormatException">A mark is not closed or closes nothing.</exception>
    public static MarkedText Parse(string source)
    {
        var text = new StringBuilder(source.Length);
        var open = new Stack<(string? Id, int Start, int Order)>();
        var spans = new List<(int Order, MarkedSpan Span)>();
        int? cursor = null;
        var order = 0;
        for (var i = 0; i < source.Length;)
        {
            if (At(source, i, "[|"))
            {
                open.Push((null, text.Length, order++));
                i += 2;
            }
            else if (At(source, i, "{|") && source.IndexOf(':', i) is var colon && colon > 0 && source[(i + 2)..colon].All(char.IsAsciiLetterOrDigit))
            {
                open.Push((source[(i + 2)..colon], text.Length, order++));
                i = colon + 1;
            }
            else if (At(source, i, "|]") || At(source, i, "|}"))
            {
                if (!open.TryPop(out var mark) || (mark.Id is null) != (source[i + 1] == ']'))
                {
                    throw new FormatException($"The mark at offset {i} closes nothing.");
                }

                spans.Add((mark.Order, new MarkedSpan(mark.Id, TextSpan.FromBounds(mark.Start, text.Length))));
                i += 2;
            }
            else if (At(source, i, "$$"))
            {
                cursor = text.Length;
                i += 2;
            }
            else
            {
                text.Append(source[i++]);
            }
        }

        return open.Count == 0
            ? new MarkedText(text.ToString(), [.. spans.OrderBy(s => s.Order).Select(s => s.Span)], cursor)
            : throw new FormatException("A mark is not closed.");
    }

    private static bool At(string source, int index, string mark) => string.CompareOrdinal(source, index, mark, 0, mark.Length) == 0;
}
