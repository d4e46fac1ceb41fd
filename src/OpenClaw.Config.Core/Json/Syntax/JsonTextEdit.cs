namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>A replacement of some characters of a text.</summary>
/// <param name="Span">What goes.</param>
/// <param name="NewText">What comes.</param>
public readonly record struct JsonTextEdit(JsonSpan Span, string NewText)
{
    /// <summary>The text after the edit.</summary>
    public string ApplyTo(string text) => text.Substring(0, Span.Start) + NewText + text.Substring(Span.End);
}
