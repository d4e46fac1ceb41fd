namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>A key with its value in a document.</summary>
public sealed class Json5Member
{
    internal Json5Member(string name, JsonSpan nameSpan, Json5Node value)
    {
        Name = name;
        NameSpan = nameSpan;
        Value = value;
    }

    /// <summary>The key, unescaped.</summary>
    public string Name { get; }

    /// <summary>The key's characters, quotes included.</summary>
    public JsonSpan NameSpan { get; }

    /// <summary>The value.</summary>
    public Json5Node Value { get; }

    /// <summary>From the key to the end of the value.</summary>
    public JsonSpan Span => JsonSpan.Between(NameSpan.Start, Math.Max(NameSpan.End, Value.Span.End));
}
