namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>The ways in which a text is not JSON5.</summary>
public enum Json5ErrorCode
{
    /// <summary>No value at all: nothing, or comments only.</summary>
    Empty,

    /// <summary>A value is missing or something else stands in its place.</summary>
    ExpectedValue,

    /// <summary>A key is missing or something else stands in its place.</summary>
    ExpectedKey,

    /// <summary>No colon between a key and its value.</summary>
    ExpectedColon,

    /// <summary>No comma between two members or items.</summary>
    ExpectedComma,

    /// <summary>An object or array is never closed, or is closed by the wrong bracket.</summary>
    Unclosed,

    /// <summary>A quoted string without its closing quote on the same line.</summary>
    UnterminatedString,

    /// <summary>A <c>/*</c> without <c>*/</c>.</summary>
    UnterminatedComment,

    /// <summary>A backslash sequence that JSON5 doesn't have.</summary>
    InvalidEscape,

    /// <summary>Something that begins like a number and isn't one.</summary>
    InvalidNumber,

    /// <summary>A typographic quote, as word processors make it.</summary>
    CurlyQuote,

    /// <summary>More text behind the document's one value.</summary>
    TrailingContent,

    /// <summary>Objects and arrays nested deeper than the limit.</summary>
    TooDeep,
}
