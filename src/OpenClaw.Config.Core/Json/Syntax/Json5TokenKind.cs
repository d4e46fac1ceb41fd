namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>What a stretch of JSON5 text is.</summary>
public enum Json5TokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>Blanks and line ends.</summary>
    WhiteSpace,

    /// <summary><c>// …</c> to the end of the line.</summary>
    LineComment,

    /// <summary><c>/* … */</c>.</summary>
    BlockComment,

    /// <summary><c>{</c>.</summary>
    OpenBrace,

    /// <summary><c>}</c>.</summary>
    CloseBrace,

    /// <summary><c>[</c>.</summary>
    OpenBracket,

    /// <summary><c>]</c>.</summary>
    CloseBracket,

    /// <summary><c>:</c>.</summary>
    Colon,

    /// <summary><c>,</c>.</summary>
    Comma,

    /// <summary>A quoted string.</summary>
    String,

    /// <summary>A number; <c>+Infinity</c> and <c>-NaN</c> too.</summary>
    Number,

    /// <summary>An unquoted word: a key, or <c>true</c>, <c>false</c>, <c>null</c>, <c>Infinity</c>, <c>NaN</c>.</summary>
    Identifier,

    /// <summary>A run of characters that is nothing of the above.</summary>
    Bad,
}
