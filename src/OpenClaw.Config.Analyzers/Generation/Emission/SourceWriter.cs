using System.Collections.Concurrent;
using System.Text;

namespace OpenClaw.Config.Analyzers.Generation.Emission;

/// <summary>Writes indented source with <c>\n</c>.</summary>
/// <param name="library">The name under which OpenClaw.Config is reached, <c>global</c> or an extern alias.</param>
internal sealed class SourceWriter(string library)
{
    private const int Spare = 1 << 14;
    private static readonly ConcurrentDictionary<string, string> GlobalTypes = new(StringComparer.Ordinal);
    // A file needs a large buffer for a moment; the next one takes the same.
    private static StringBuilder? _spare;
    private readonly StringBuilder _text = Interlocked.Exchange(ref _spare, null) ?? new StringBuilder(Spare);
    private int _indentation;

    /// <summary>The name of a type of OpenClaw.Config.</summary>
    public string Type(string name) =>
        library == "global" ? GlobalTypes.GetOrAdd(name, static n => "global::OpenClaw.Config." + n) : library + "::OpenClaw.Config." + name;

    /// <summary>The extern alias that the file needs; null for none.</summary>
    public string? ExternAlias => library == "global" ? null : library;

    public SourceWriter Line()
    {
        _text.Append('\n');
        return this;
    }

    public SourceWriter Line(string line)
    {
        // Directives stand at the margin.
        _text.Append(' ', line.Length > 0 && line[0] == '#' ? 0 : _indentation * 4).Append(line).Append('\n');
        return this;
    }

    /// <summary>A line of several pieces.</summary>
    public SourceWriter Line(string first, string second, string third = "", string fourth = "")
    {
        _text.Append(' ', _indentation * 4).Append(first).Append(second).Append(third).Append(fourth).Append('\n');
        return this;
    }

    /// <summary>A line with a verbatim string of several lines, copied once: the content of a file is large.</summary>
    public SourceWriter Verbatim(string head, string text, string end)
    {
        _text.Append(' ', _indentation * 4).Append(head).Append("@\"");
        var written = 0;
        for (var quote = text.IndexOf('"'); quote >= 0; quote = text.IndexOf('"', quote + 1))
        {
            _text.Append(text, written, quote - written).Append('"');
            written = quote;
        }

        _text.Append(text, written, text.Length - written).Append('"').Append(end).Append('\n');
        return this;
    }

    public SourceWriter Open(string? line = null)
    {
        if (line is not null)
        {
            Line(line);
        }

        Line("{");
        return Indent();
    }

    public SourceWriter Close(string end = "")
    {
        Outdent();
        return Line("}" + end);
    }

    public SourceWriter Indent()
    {
        _indentation++;
        return this;
    }

    public SourceWriter Outdent()
    {
        _indentation--;
        return this;
    }

    /// <summary>The text; nothing can be written afterwards.</summary>
    public string Finish()
    {
        var text = _text.ToString();
        if (_text.Capacity <= Spare)
        {
            _spare = _text.Clear();
        }

        return text;
    }
}
