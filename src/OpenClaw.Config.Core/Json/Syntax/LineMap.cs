namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>Turns offsets into lines and columns.</summary>
public sealed class LineMap
{
    private readonly List<int> _starts = [0];

    /// <summary>Reads the line ends of a text once.</summary>
    public LineMap(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>The number of lines; an empty text has one.</summary>
    public int Count => _starts.Count;

    /// <summary>The line and column of an offset.</summary>
    public JsonPosition At(int offset)
    {
        var index = _starts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return new(line + 1, offset - _starts[line] + 1);
    }

    /// <summary>The offset at which a line begins.</summary>
    /// <param name="line">Line, from 1.</param>
    public int StartOf(int line) => _starts[line - 1];
}
