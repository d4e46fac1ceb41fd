using System.Globalization;
using System.Text;

namespace OpenClaw.Config.Core.Text;

/// <summary>Texts in quotes, with the escapes that C#, JSON and JSON5 share; they differ in the quote and in what may stand as it is.</summary>
public static class QuotedText
{
    /// <summary>Appends a text in quotes.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="value">The text.</param>
    /// <param name="quote">The quote, which is escaped inside, as is a backslash.</param>
    /// <param name="isPlain">Whether the character at a place stands as it is; printable ASCII always does.</param>
    /// <param name="hexadecimal">The format of other characters: <c>x4</c> or <c>X4</c>.</param>
    public static StringBuilder Append(StringBuilder target, string value, char quote, Func<string, int, bool> isPlain, string hexadecimal)
    {
        target.Append(quote);
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c == quote || c == '\\')
            {
                target.Append('\\').Append(c);
            }
            else if (c is >= ' ' and <= '~' || isPlain(value, i))
            {
                target.Append(c);
            }
            else if (Letter(c) is { } letter)
            {
                target.Append('\\').Append(letter);
            }
            else
            {
                target.Append("\\u").Append(((int)c).ToString(hexadecimal, CultureInfo.InvariantCulture));
            }
        }

        return target.Append(quote);
    }

    /// <summary>Whether the character at a place is half of a surrogate pair whose other half is missing: it can't be written as UTF-8.</summary>
    public static bool IsHalfAPair(string value, int i) => char.IsSurrogate(value[i]) && !(char.IsHighSurrogate(value[i])
        ? i + 1 < value.Length && char.IsLowSurrogate(value[i + 1])
        : i > 0 && char.IsHighSurrogate(value[i - 1]));

    private static char? Letter(char c) => c switch
    {
        '\b' => 'b',
        '\f' => 'f',
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        _ => null,
    };
}
