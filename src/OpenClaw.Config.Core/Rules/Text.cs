using System.Globalization;

namespace OpenClaw.Config.Core.Rules;

/// <summary>Words and numbers of messages.</summary>
internal static class Text
{
    /// <summary>A number for people: thousands grouped, no needless digits.</summary>
    public static string Number(double value) => value.ToString("#,##0.######", CultureInfo.InvariantCulture);

    /// <summary>A number for code and settings.</summary>
    public static string Plain(double value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>A number of tokens.</summary>
    public static string Tokens(double value) => Number(value) + (value == 1 ? " token" : " tokens");

    /// <summary>A price.</summary>
    public static string Usd(double value) => "$" + value.ToString("#,##0.00####", CultureInfo.InvariantCulture);

    /// <summary>A size.</summary>
    public static string Size(double billions) => billions < 1
        ? (billions * 1000).ToString("0.#", CultureInfo.InvariantCulture) + "M"
        : billions.ToString("0.##", CultureInfo.InvariantCulture) + "B";

    /// <summary>A list as a sentence has it: <c>a, b and c</c>.</summary>
    public static string List(IEnumerable<string> items, string last = "and")
    {
        var all = items.ToArray();
        return all.Length switch
        {
            0 => string.Empty,
            1 => all[0],
            _ => string.Join(", ", all.Take(all.Length - 1)) + " " + last + " " + all[all.Length - 1],
        };
    }

    /// <summary>What a user wrote, cut and without control characters, so that it fits into one line of a message.</summary>
    public static string Short(string text, int length = 80)
    {
        var clean = new string(text.Select(c => char.IsControl(c) ? ' ' : c).ToArray());
        return clean.Length <= length ? clean : clean.Substring(0, length - 1) + "…";
    }

    /// <summary>The ordinal place of a hop: <c>primary</c>, <c>fallback 1</c> …</summary>
    public static string Place(int position) => position == 0 ? "the primary" : "fallback " + position.ToString(CultureInfo.InvariantCulture);

    /// <summary>The same with a capital at its start.</summary>
    public static string Upper(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);
}
