using System.Text;

namespace OpenClaw.Config.Core.Import.CSharp;

/// <summary>An attribute as it is written: <c>[Model("id", Alias = "Local")]</c>.</summary>
internal sealed class CSharpAttribute(string name)
{
    // The project's own limit, see .editorconfig.
    private const int MaxLine = 140;

    private readonly List<string> _arguments = [];

    /// <summary>Adds an argument by position.</summary>
    /// <param name="expression">The expression, C#.</param>
    public CSharpAttribute With(string expression)
    {
        _arguments.Add(expression);
        return this;
    }

    /// <summary>Adds an argument by name, unless it is not said.</summary>
    /// <param name="argument">The property.</param>
    /// <param name="expression">The expression, C#; null where nothing is said.</param>
    public CSharpAttribute With(string argument, string? expression)
    {
        if (expression is not null)
        {
            _arguments.Add(argument + " = " + expression);
        }

        return this;
    }

    /// <summary>Adds a text.</summary>
    public CSharpAttribute Text(string argument, string? value) => With(argument, value is null ? null : CSharpLiteral.Text(value));

    /// <summary>Adds a whole number.</summary>
    public CSharpAttribute Whole(string argument, double? value) => With(argument, value is { } known ? CSharpLiteral.Whole(known) : null);

    /// <summary>Adds a number.</summary>
    public CSharpAttribute Number(string argument, double? value) => With(argument, value is { } known ? CSharpLiteral.Number(known) : null);

    /// <summary>Adds a flag.</summary>
    public CSharpAttribute Flag(string argument, bool? value) => With(argument, value is { } known ? CSharpLiteral.Boolean(known) : null);

    /// <summary>Adds a list of texts, unless it is empty.</summary>
    public CSharpAttribute Texts(string argument, IReadOnlyCollection<string> values) =>
        With(argument, values.Count == 0 ? null : CSharpLiteral.Texts(values));

    /// <summary>Prints it at an indentation; a long one takes several lines.</summary>
    /// <param name="text">Where.</param>
    /// <param name="indent">The indentation of its line.</param>
    public void Write(StringBuilder text, string indent)
    {
        var line = indent + "[" + name + (_arguments.Count == 0 ? string.Empty : "(" + string.Join(", ", _arguments) + ")") + "]";
        if (line.Length <= MaxLine)
        {
            text.Append(line).Append('\n');
            return;
        }

        text.Append(indent).Append('[').Append(name).Append('(');
        var width = MaxLine;
        for (var i = 0; i < _arguments.Count; i++)
        {
            var argument = Wrapped(_arguments[i] + (i + 1 < _arguments.Count ? "," : ")]"), indent + "    ");
            if (width + argument.Length + 1 > MaxLine)
            {
                text.Append('\n').Append(indent).Append("    ");
                width = indent.Length + 4;
            }
            else
            {
                text.Append(' ');
                width++;
            }

            text.Append(argument);
            width += argument.Length;
        }

        text.Append('\n');
    }

    // A list that doesn't fit on a line gets a line for each of its types.
    private static string Wrapped(string argument, string indent)
    {
        const string Open = "new[] { typeof(";
        var start = argument.IndexOf(Open, StringComparison.Ordinal);
        if (start < 0 || indent.Length + argument.Length <= MaxLine)
        {
            return argument;
        }

        var end = argument.LastIndexOf(" }", StringComparison.Ordinal);
        var inner = argument.Substring(start + "new[] { ".Length, end - start - "new[] { ".Length);
        return argument.Substring(0, start) + "new[]\n" + indent + "{\n" + indent + "    "
            + inner.Replace(", typeof(", ",\n" + indent + "    typeof(") + ",\n" + indent + "}" + argument.Substring(end + 2);
    }
}
