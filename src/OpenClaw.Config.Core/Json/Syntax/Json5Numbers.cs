using System.Globalization;
using static OpenClaw.Config.Core.Json.Syntax.Json5Characters;

namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>Reads the numbers of JSON5: decimal, hexadecimal, <c>Infinity</c> and <c>NaN</c>, each with an optional sign.</summary>
internal static class Json5Numbers
{
    /// <summary>Whether a word is a number, and which. A bare <c>Infinity</c> or <c>NaN</c> isn't: it may be a key.</summary>
    public static bool TryParse(ReadOnlySpan<char> word, out double value)
    {
        value = 0;
        var signed = word[0] is '+' or '-';
        var negative = word[0] == '-';
        var body = signed ? word.Slice(1) : word;
        if (body.IsEmpty)
        {
            return false;
        }

        if (signed && TryParseName(body, out value))
        {
            value = negative ? -value : value;
            return true;
        }

        if (body.Length > 2 && body[0] == '0' && (body[1] is 'x' or 'X'))
        {
            return TryParseHex(body.Slice(2), negative, out value);
        }

        if (!IsDecimal(body))
        {
            return false;
        }

        // The full framework refuses what overflows; JavaScript reads it as infinite.
        if (!double.TryParse(word.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out value))
        {
            value = negative ? double.NegativeInfinity : double.PositiveInfinity;
        }

        return true;
    }

    /// <summary>The two numbers that have names.</summary>
    public static bool TryParseName(ReadOnlySpan<char> word, out double value)
    {
        var infinite = word.SequenceEqual("Infinity".AsSpan());
        value = infinite ? double.PositiveInfinity : double.NaN;
        return infinite || word.SequenceEqual("NaN".AsSpan());
    }

    private static bool TryParseHex(ReadOnlySpan<char> digits, bool negative, out double value)
    {
        value = 0;
        foreach (var c in digits)
        {
            if (!IsHex(c))
            {
                return false;
            }

            value = (value * 16) + HexValue(c);
        }

        value = negative ? -value : value;
        return true;
    }

    private static bool IsDecimal(ReadOnlySpan<char> s)
    {
        var i = 0;
        var whole = Digits(s, ref i);
        if (whole > 1 && s[0] == '0')
        {
            return false;
        }

        var fraction = 0;
        if (i < s.Length && s[i] == '.')
        {
            i++;
            fraction = Digits(s, ref i);
        }

        if (whole + fraction == 0)
        {
            return false;
        }

        if (i < s.Length && (s[i] is 'e' or 'E'))
        {
            i++;
            if (i < s.Length && (s[i] is '+' or '-'))
            {
                i++;
            }

            if (Digits(s, ref i) == 0)
            {
                return false;
            }
        }

        return i == s.Length;
    }

    private static int Digits(ReadOnlySpan<char> s, ref int i)
    {
        var start = i;
        while (i < s.Length && s[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i - start;
    }
}
