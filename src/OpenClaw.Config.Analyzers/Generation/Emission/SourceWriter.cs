using System.Text;

namespace OpenClaw.Config.Analyzers.Generation.Emission;

/// <summary>Writes indented source with <c>\n</c>.</summary>
/// <param name="library">The name under which OpenClaw.Config is reached, <c>global</c> or an extern alias.</param>
internal sealed class SourceWriter(string library)
{
    private readonly StringBuilder _text = new();
    private int _indentation;

    /// <summary>The name of a type of OpenClaw.Config.</summary>
    public string Type(string name) => library + "::OpenClaw.Config." + name;

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
        _text.Append(' ', line.StartsWith("#", StringComparison.Ordinal) ? 0 : _indentation * 4).Append(line).Append('\n');
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

    public override string ToString() => _text.ToString();
}
