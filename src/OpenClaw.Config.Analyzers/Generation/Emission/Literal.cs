using System.Globalization;
using System.Text;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Text;

namespace OpenClaw.Config.Analyzers.Generation.Emission;

/// <summary>The one way in which values become C# literals.</summary>
internal static class Literal
{
    /// <summary>A string. Everything outside of printable ASCII is escaped, so that no encoding or normalization can touch it.</summary>
    public static string Text(string? value) =>
        value is null ? "null"
        : IsPlain(value) ? "\"" + value + "\""
        : QuotedText.Append(new StringBuilder(value.Length + 2), value, '"', (_, _) => false, "X4").ToString();

    /// <summary>A character, escaped like a string.</summary>
    public static string Character(char value) => value == '\'' ? "'\\''" : "'" + (value == '"' ? "\"" : Text(value.ToString()).Trim('"')) + "'";

    /// <summary>Whether a text of several lines can stand in <c>@"…"</c>, one token for the compiler: no character needs an escape.</summary>
    public static bool CanBeVerbatim(string value)
    {
        foreach (var c in value)
        {
            if (c is (< ' ' or > '~') and not '\n')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A text of several lines as a sum of literals, one a line; the compiler folds it into one constant.</summary>
    public static IEnumerable<string> Lines(string value)
    {
        for (var start = 0; start < value.Length;)
        {
            var end = value.IndexOf('\n', start) is var line and >= 0 ? line + 1 : value.Length;
            yield return Text(value.Substring(start, end - start)) + (end < value.Length ? " +" : string.Empty);
            start = end;
        }
    }

    /// <summary>A number of type <c>double</c>.</summary>
    public static string Number(double value) =>
        double.IsNaN(value) ? "double.NaN"
        : double.IsPositiveInfinity(value) ? "double.PositiveInfinity"
        : double.IsNegativeInfinity(value) ? "double.NegativeInfinity"
        : JsonNumbers.Format(value) + "D";

    /// <summary>A number of type <c>int</c>.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A truth value.</summary>
    public static string Flag(bool value) => value ? "true" : "false";

    private static bool IsPlain(string value)
    {
        foreach (var c in value)
        {
            if (c is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }
}
