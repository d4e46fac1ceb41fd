namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>A stretch of a document's text, in UTF-16 characters.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Number of characters; 0 is a place between two characters.</param>
public readonly record struct JsonSpan(int Start, int Length)
{
    /// <summary>The offset behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The span between two offsets.</summary>
    public static JsonSpan Between(int start, int end) => new(start, end - start);

    /// <summary>Whether the offset lies within, or directly behind the last character, where a cursor stands.</summary>
    public bool Touches(int offset) => offset >= Start && offset <= End;
}
