using System.Globalization;

namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>The character classes of JSON5 (those of ECMAScript 5.1).</summary>
internal static class Json5Characters
{
    public static bool IsWhiteSpace(char c) => c switch
    {
        ' ' or '\t' or '\n' or '\r' or '\v' or '\f' or '\u00A0' or '\uFEFF' or '\u2028' or '\u2029' => true,
        < '\u0080' => false,
        _ => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator,
    };

    public static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u2028' or '\u2029';

    public static bool IsStructure(char c) => c is '{' or '}' or '[' or ']' or ':' or ',';

    public static bool IsCurlyQuote(char c) => c is '\u2018' or '\u2019' or '\u201A' or '\u201C' or '\u201D' or '\u201E';

    public static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    public static int HexValue(char c) => c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;

    public static bool IsIdentifierStart(char c) => c switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '$' or '_' => true,
        < '\u0080' => false,
        _ => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.LetterNumber,
    };

    public static bool IsIdentifierPart(char c) => IsIdentifierStart(c) || c switch
    {
        >= '0' and <= '9' => true,
        '\u200C' or '\u200D' => true,
        < '\u0080' => false,
        _ => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation,
    };
}
