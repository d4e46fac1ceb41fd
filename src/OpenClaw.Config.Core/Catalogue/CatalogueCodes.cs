namespace OpenClaw.Config.Core.Catalogue;

/// <summary>How the catalogue writes small values.</summary>
internal static class CatalogueCodes
{
    private const int FirstYear = 1960;
    private const int DaysOfMonth = 32;

    /// <summary>Two bits: 1 no, 2 yes, else unknown.</summary>
    public static bool? Answer(int bits) => (bits & 3) switch
    {
        1 => false,
        2 => true,
        _ => null,
    };

    /// <summary>A date, <c>2026-03-19</c> or <c>2026-03</c>; written in days of months of 32 days since 1960. 0 is unknown.</summary>
    public static string? Date(int number)
    {
        if (number == 0)
        {
            return null;
        }

        // A month counts from 1, so the last one of a year would carry into the next.
        var day = number % DaysOfMonth;
        var months = (number / DaysOfMonth) - 1;
        var text = new char[day == 0 ? 7 : 10];
        Write(text, 0, (months / 12) + FirstYear, 4);
        text[4] = '-';
        Write(text, 5, (months % 12) + 1, 2);
        if (day > 0)
        {
            text[7] = '-';
            Write(text, 8, day, 2);
        }

        return new(text);
    }

    private static void Write(char[] text, int at, int value, int digits)
    {
        for (var i = at + digits - 1; i >= at; i--)
        {
            text[i] = (char)('0' + (value % 10));
            value /= 10;
        }
    }
}
