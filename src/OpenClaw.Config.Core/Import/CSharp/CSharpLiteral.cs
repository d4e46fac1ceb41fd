using System.Globalization;
using System.Text;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.CSharp;

/// <summary>Values as C# 9 writes them.</summary>
internal static class CSharpLiteral
{
    /// <summary>A string in quotes. Everything but printable ASCII and letters is escaped, so that no text can hide in the source.</summary>
    public static string Text(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            switch (c)
            {
                case '"':
                    text.Append("\\\"");
                    break;
                case '\\':
                    text.Append("\\\\");
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                default:
                    if (IsPlain(value, i))
                    {
                        text.Append(c);
                    }
                    else
                    {
                        text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    }

                    break;
            }
        }

        return text.Append('"').ToString();
    }

    /// <summary>A whole number with its thousands apart: <c>196_608</c>.</summary>
    public static string Whole(double value)
    {
        var digits = ((long)Math.Abs(value)).ToString(CultureInfo.InvariantCulture);
        for (var i = digits.Length - 3; i > 0; i -= 3)
        {
            digits = digits.Insert(i, "_");
        }

        return value < 0 ? "-" + digits : digits;
    }

    /// <summary>A number of type <c>double</c>: <c>0.15</c>, <c>3</c>.</summary>
    public static string Number(double value) =>
        // C# reads 1e-7 and 1e+21 as JavaScript prints them.
        JsonNumbers.Format(value);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static string Boolean(bool value) => value ? "true" : "false";

    /// <summary>An array of strings.</summary>
    public static string Texts(IEnumerable<string> values)
    {
        var items = values.Select(Text).ToArray();
        return items.Length == 0 ? "new string[0]" : "new[] { " + string.Join(", ", items) + " }";
    }

    private static bool IsPlain(string value, int i)
    {
        var c = value[i];
        if (c is >= ' ' and <= '~' || char.IsLetterOrDigit(c))
        {
            return true;
        }

        // Whole pairs are emoji and rare letters; half a pair can't be written as UTF-8.
        return (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            || (char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(value[i - 1]));
    }
}
