namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>
/// A JSON5 text, read: the format of <c>openclaw.json</c>. The tree knows the place of everything and the text stays,
/// so that nothing is lost. Reading never throws and takes linear time; what is wrong stands in <see cref="Errors"/>
/// and the tree holds what could be made of the rest.
/// </summary>
public sealed class Json5Document
{
    /// <summary>How deep objects and arrays may nest. Far above any configuration, far below what a stack holds.</summary>
    public const int MaxDepth = 512;

    /// <summary>How many errors are kept: enough to repair a file by, few enough for a file that is no JSON5 at all.</summary>
    public const int MaxErrors = 100;

    private LineMap? _lines;

    internal Json5Document(string text, Json5Node root, IReadOnlyList<Json5Error> errors, IReadOnlyList<Json5Token> comments, LineMap? lines)
    {
        Text = text;
        Root = root;
        Errors = errors;
        Comments = comments;
        _lines = lines;
    }

    /// <summary>The text as it was given.</summary>
    public string Text { get; }

    /// <summary>The one value of the document; a <see cref="Json5Invalid"/> where there is none.</summary>
    public Json5Node Root { get; }

    /// <summary>What is wrong, in the order of the text, at most <see cref="MaxErrors"/>.</summary>
    public IReadOnlyList<Json5Error> Errors { get; }

    /// <summary>The comments, in the order of the text.</summary>
    public IReadOnlyList<Json5Token> Comments { get; }

    /// <summary>Lines and columns of the text.</summary>
    public LineMap Lines => _lines ??= new(Text);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The whole text; a byte order mark is white space.</param>
    public static Json5Document Parse(string text) => new Json5Parser(text).ParseDocument();

    /// <summary>The line and column of an offset.</summary>
    public JsonPosition PositionOf(int offset) => Lines.At(offset);

    /// <summary>The characters of a span.</summary>
    public string TextOf(JsonSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>The document as data.</summary>
    public JsonValue ToJsonValue() => Root.ToJsonValue();
}
