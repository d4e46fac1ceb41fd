using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Analyzers.Generation.Emission;

/// <summary>Writes an object initializer; what equals the default is left out.</summary>
internal sealed class Initializer
{
    private readonly SourceWriter _writer;

    private Initializer(SourceWriter writer) => _writer = writer;

    /// <summary>Writes <c>head new T(arguments) { … } end</c>.</summary>
    public static void Write(SourceWriter writer, string head, string type, string arguments, string end, Action<Initializer> members)
    {
        writer.Line(head + "new " + writer.Type(type) + (arguments.Length == 0 ? string.Empty : "(" + arguments + ")")).Open();
        members(new Initializer(writer));
        writer.Close(end);
    }

    public Initializer Code(string name, string? code)
    {
        if (code is not null)
        {
            _writer.Line(name, " = ", code, ",");
        }

        return this;
    }

    public Initializer Text(string name, string? value) => value is { Length: > 0 } ? Code(name, Literal.Text(value)) : this;

    /// <summary>A string whose empty value means something else than none.</summary>
    public Initializer OptionalText(string name, string? value) => Code(name, value is null ? null : Literal.Text(value));

    public Initializer Flag(string name, bool? value) => Code(name, value is { } flag ? Literal.Flag(flag) : null);

    public Initializer Whole(string name, int? value) => Code(name, value is { } number ? Literal.Number(number) : null);

    public Initializer Number(string name, double? value) => Code(name, value is { } number ? Literal.Number(number) : null);

    public Initializer Enum<T>(string name, string type, T value)
        where T : struct, Enum
        => EqualityComparer<T>.Default.Equals(value, default) ? this : Code(name, Enums.Write(_writer, type, value));

    public Initializer Texts(string name, EquatableArray<string> values) =>
        values.IsEmpty ? this : Code(name, "new string[] { " + string.Join(", ", values.Select(Literal.Text)) + " }");

    public Initializer Fact<T>(string name, Fact<T> fact, Func<T, string> literal)
        where T : struct
        => fact.IsKnown ? Code(name, "new(" + literal(fact.Value) + ", " + Enums.Write(_writer, "FactSource", fact.Source) + ")") : this;

    /// <summary>A list of objects, one a line.</summary>
    public Initializer List(string name, string type, IReadOnlyCollection<string> items)
    {
        if (items.Count > 0)
        {
            _writer.Line(name + " = new " + type + "[]").Open();
            foreach (var item in items)
            {
                _writer.Line(item + ",");
            }

            _writer.Close(",");
        }

        return this;
    }
}
