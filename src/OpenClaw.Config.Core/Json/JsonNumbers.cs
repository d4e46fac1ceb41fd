using System.Globalization;
using System.Text;

namespace OpenClaw.Config.Core.Json;

/// <summary>Prints numbers.</summary>
public static class JsonNumbers
{
    /// <summary>
    /// The shortest text that reads back as the same number, in JavaScript's form (<c>0.15</c>, <c>1e-7</c>, <c>1e+21</c>).
    /// Own layout, because the runtimes that load this assembly print doubles differently.
    /// What JSON can't say (NaN, infinities) is <c>null</c>, as JavaScript prints it.
    /// </summary>
    public static string Format(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            return "null";
        }

        // All whole numbers below 2^53 are exact: token counts and most prices.
        if (value == Math.Floor(value) && Math.Abs(value) < 9007199254740992)
        {
            return ((long)value).ToString(CultureInfo.InvariantCulture);
        }

        return FewDecimals(value) ?? Layout(Shortest(Math.Abs(value)), value < 0);
    }

    // Prices: a whole number over a power of ten, which both are exact, so that the quotient is what the decimals read back as.
    private static string? FewDecimals(double value)
    {
        var scale = 1d;
        for (var decimals = 1; decimals <= 4; decimals++)
        {
            scale *= 10;
            var scaled = Math.Round(Math.Abs(value) * scale);
            if (scaled < 1e9 && scaled / scale == Math.Abs(value))
            {
                var digits = ((long)scaled).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
                return (value < 0 ? "-" : string.Empty) + digits.Insert(digits.Length - decimals, ".");
            }
        }

        return null;
    }

    // d.ddde±xxx with as few digits as read back equal; 17 always do.
    private static string Shortest(double value)
    {
        for (var digits = 0; digits < 16; digits++)
        {
            var text = value.ToString("e" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var back) && back == value)
            {
                return text;
            }
        }

        return value.ToString("e16", CultureInfo.InvariantCulture);
    }

    // ECMAScript's Number::toString: plain from 1e-6 up to 1e21, else an exponent.
    private static string Layout(string scientific, bool negative)
    {
        var e = scientific.IndexOf('e');
        var digits = scientific.Substring(0, e).Replace(".", string.Empty);
        var point = int.Parse(scientific.Substring(e + 1), CultureInfo.InvariantCulture) + 1;
        var text = new StringBuilder(negative ? "-" : string.Empty);
        if (point is > 0 and <= 21)
        {
            text.Append(digits.Length <= point ? digits.PadRight(point, '0') : digits.Insert(point, "."));
        }
        else if (point is > -6 and <= 0)
        {
            text.Append("0.").Append('0', -point).Append(digits);
        }
        else
        {
            text.Append(digits.Length == 1 ? digits : digits.Insert(1, ".")).Append(point > 0 ? "e+" : "e-")
                .Append(Math.Abs(point - 1).ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
