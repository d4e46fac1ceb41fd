namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>A value in a JSON5 document, with its place.</summary>
public abstract class Json5Node
{
    private protected Json5Node(JsonSpan span) => Span = span;

    /// <summary>The characters of the value, brackets and quotes included.</summary>
    public JsonSpan Span { get; }

    /// <summary>The object or array that holds the value; null for the root.</summary>
    public Json5Node? Parent { get; internal set; }

    /// <summary>The value as data, comments and positions left out. What could not be read is <c>null</c>.</summary>
    public abstract JsonValue ToJsonValue();

    /// <summary>The value under a key; null where this is no object or has no such key.</summary>
    public Json5Node? this[string name] => (this as Json5Object)?.Find(name)?.Value;

    /// <summary>The item at a position; null where this is no array or is shorter.</summary>
    public Json5Node? this[int index] => this is Json5Array array && index >= 0 && index < array.Items.Count ? array.Items[index] : null;
}
