using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.Catalogue;

/// <summary>Reads the values of a catalogue file, and keeps what is wrong with them with its place.</summary>
internal sealed class CatalogueValues
{
    private readonly Json5Document _document;

    public CatalogueValues(Json5Document document)
    {
        _document = document;
        foreach (var error in document.Errors)
        {
            Report(error.Span, error.Message);
        }
    }

    /// <summary>What could not be used, in the order in which it was found.</summary>
    public List<CatalogueProblem> Problems { get; } = [];

    /// <summary>The members of the file's one object.</summary>
    public IReadOnlyList<Json5Member> Root() => _document.Root is Json5Object root ? root.Members : Wrong(_document.Root, "an object", Empty);

    /// <summary>The members of a member's object.</summary>
    public IReadOnlyList<Json5Member> Members(Json5Member member) =>
        member.Value is Json5Object value ? value.Members : Wrong(member.Value, "an object", Empty);

    /// <summary>A text that is not empty.</summary>
    public string? Text(Json5Member member) =>
        member.Value is Json5Scalar { Value: JsonString { Value.Length: > 0 } text } ? text.Value : Wrong<string?>(member.Value, "a text", null);

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string> Texts(Json5Member member)
    {
        if (member.Value is not Json5Array array)
        {
            return Wrong<IReadOnlyList<string>>(member.Value, "a list of texts", []);
        }

        var texts = new List<string>();
        foreach (var item in array.Items)
        {
            if (item is Json5Scalar { Value: JsonString { Value.Length: > 0 } text })
            {
                texts.Add(text.Value);
            }
            else
            {
                Wrong(item, "a text", 0);
            }
        }

        return texts;
    }

    /// <summary>True or false.</summary>
    public bool? Boolean(Json5Member member) =>
        member.Value is Json5Scalar { Value: JsonBoolean value } ? value.Value : Wrong<bool?>(member.Value, "true or false", null);

    /// <summary>A number, or null where it is something else; that is not reported.</summary>
    public static double? NumberOf(Json5Member member) => member.Value is Json5Scalar { Value: JsonNumber number } ? number.Value : null;

    /// <summary>A whole number of tokens above zero.</summary>
    public int? Tokens(Json5Member member) => NumberOf(member) is { } value && value is >= 1 and <= int.MaxValue && value == Math.Floor(value)
        ? (int)value
        : Wrong<int?>(member.Value, "a whole number of tokens above 0", null);

    /// <summary>A price, zero or above.</summary>
    public double? Price(Json5Member member) => NumberOf(member) is { } value && value is >= 0 and < double.PositiveInfinity
        ? value
        : Wrong<double?>(member.Value, "a price in USD per million tokens, 0 or above", null);

    /// <summary>A size as people write it, in billions.</summary>
    public double? Size(Json5Member member)
    {
        if (Text(member) is not { } text)
        {
            return null;
        }

        return SizeText.TryParse(text, out var billions)
            ? billions
            : Wrong<double?>(member.Value, "a size such as \"70B\", \"1.5B\" or \"135M\"", null);
    }

    /// <summary>One of an enum's names, in lower case.</summary>
    public T Choice<T>(Json5Member member)
        where T : struct, Enum =>
        Text(member) is { } text ? Parse<T>(member.Value, text) : default;

    /// <summary>Several of an enum's names, in lower case.</summary>
    public T Flags<T>(Json5Member member)
        where T : struct, Enum
    {
        var sum = 0;
        foreach (var text in Texts(member))
        {
            sum |= Convert.ToInt32(Parse<T>(member.Value, text), System.Globalization.CultureInfo.InvariantCulture);
        }

        return (T)Enum.ToObject(typeof(T), sum);
    }

    /// <summary>Reports a value unless it is right.</summary>
    public bool Check(Json5Member member, bool isRight, string message)
    {
        if (!isRight)
        {
            Report(member.Value.Span, message);
        }

        return isRight;
    }

    /// <summary>Reports a key that has no meaning here.</summary>
    public void Unknown(Json5Member member, string known) => Unknown(member, known, 0);

    /// <summary>Reports a key that has no meaning here, and goes on with what there is.</summary>
    public T Unknown<T>(Json5Member member, string known, T value)
    {
        Report(member.NameSpan, $"The key '{member.Name}' is unknown here. Known: {known}.");
        return value;
    }

    /// <summary>Keeps a problem.</summary>
    public void Report(JsonSpan span, string message)
    {
        if (Problems.Count < Json5Document.MaxErrors)
        {
            var position = _document.PositionOf(span.Start);
            Problems.Add(new(message, span.Start, span.Length, position.Line, position.Column));
        }
    }

    private static IReadOnlyList<Json5Member> Empty => [];

    private T Parse<T>(Json5Node node, string text)
        where T : struct, Enum
    {
        if (Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(typeof(T), value) && !char.IsDigit(text[0]))
        {
            return value;
        }

        var names = Enum.GetNames(typeof(T)).Where(n => n != "None").Select(n => n.ToLowerInvariant());
        return Wrong(node, "one of " + string.Join(", ", names), default(T));
    }

    private T Wrong<T>(Json5Node node, string expected, T value)
    {
        // What is no JSON5 was reported by the parser already.
        if (node is not Json5Invalid)
        {
            Report(node.Span, $"Expected {expected}.");
        }

        return value;
    }
}
