using System.Globalization;
using System.Text;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Text;

namespace OpenClaw.Config.Core.Import.CSharp;

/// <summary>Values as C# 9 writes them.</summary>
internal static class CSharpLiteral
{
    /// <summary>A string in quotes. Everything but printable ASCII and letters is escaped, so that no text can hide in the source.</summary>
    public static string Text(string value) => QuotedText.Append(new StringBuilder(value.Length + 2), value, '"', IsPlain, "X4").ToString();

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

    // Whole pairs are emoji and rare letters.
    private static bool IsPlain(string value, int i) => char.IsLetterOrDigit(value[i]) || (char.IsSurrogate(value[i]) && !QuotedText.IsHalfAPair(value, i));
}
