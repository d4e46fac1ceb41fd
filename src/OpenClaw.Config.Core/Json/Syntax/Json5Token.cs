namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>One stretch of JSON5 text. The tokens of a text, white space and comments among them, join to the text again.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it is.</param>
public readonly record struct Json5Token(Json5TokenKind Kind, JsonSpan Span)
{
    /// <summary>White space or a comment: means nothing to the program that reads the file.</summary>
    public bool IsTrivia => Kind is Json5TokenKind.WhiteSpace or Json5TokenKind.LineComment or Json5TokenKind.BlockComment;
}
