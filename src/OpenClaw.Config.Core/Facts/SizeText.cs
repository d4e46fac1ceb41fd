using OpenClaw.Config.Core.Facts.Names;

namespace OpenClaw.Config.Core.Facts;

/// <summary>Reads sizes as people write them: <c>70B</c>, <c>1.5B</c>, <c>135M</c>, <c>1T</c>, <c>8x7B</c>.</summary>
public static class SizeText
{
    /// <summary>Reads a size.</summary>
    /// <param name="text">A number with the unit K, M, B or T in either case, spaces allowed around; <c>8x7B</c> is a mixture of experts.</param>
    /// <param name="billions">The size in billions of parameters. <c>8x7B</c> gives the published 46.7, not 56: experts share their attention layers.</param>
    /// <returns>Whether the text is a size, greater than zero.</returns>
    public static bool TryParse(string? text, out double billions)
    {
        billions = 0;
        if (text is null)
        {
            return false;
        }

        var span = text.AsSpan().Trim();
        if (!TryNumber(ref span, out var first))
        {
            return false;
        }

        double? experts = null;
        if (span.Length > 0 && span[0] is 'x' or 'X')
        {
            span = span.Slice(1);
            experts = first;
            if (!TryNumber(ref span, out first))
            {
                return false;
            }
        }

        span = span.TrimStart();
        if (span.Length != 1 || Scale(span[0]) is not { } scale)
        {
            return false;
        }

        billions = first * scale;
        if (experts is { } count)
        {
            if (count is < 2 or > 1024 || count != Math.Floor(count))
            {
                return false;
            }

            billions = MixtureSize.Total((int)count, billions);
        }

        return billions > 0;
    }

    private static double? Scale(char unit) => unit switch
    {
        'k' or 'K' => 1e-6,
        'm' or 'M' => 1e-3,
        'b' or 'B' => 1,
        't' or 'T' => 1e3,
        _ => null,
    };

    private static bool TryNumber(ref ReadOnlySpan<char> span, out double value)
    {
        value = 0;
        var length = 0;
        var fraction = 0d;
        var digits = 0;
        while (length < span.Length && digits < 12)
        {
            var c = span[length];
            if (c is >= '0' and <= '9')
            {
                digits++;
                value = fraction == 0 ? (value * 10) + (c - '0') : value + ((c - '0') * fraction);
                fraction /= 10;
            }
            else if (c == '.' && fraction == 0 && digits > 0)
            {
                fraction = 0.1;
            }
            else
            {
                break;
            }

            length++;
        }

        if (length == 0 || span[length - 1] == '.')
        {
            return false;
        }

        value = Math.Round(value, 9);
        span = span.Slice(length);
        return true;
    }
}
