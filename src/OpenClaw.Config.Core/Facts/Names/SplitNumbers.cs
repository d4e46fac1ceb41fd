namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>Puts a size together again whose decimal point was written as a separator: <c>qwen3-1-7b</c>, <c>x-0-6b</c>, <c>pythia2-8b</c>.</summary>
internal static class SplitNumbers
{
    /// <summary>The size that a number is the fraction of, or the number itself.</summary>
    /// <param name="text">The identifier.</param>
    /// <param name="index">The token that holds the number.</param>
    /// <param name="value">The number.</param>
    /// <param name="family">The family: a number that ends a word is taken only where the family has the joined size and not the other.</param>
    public static double Join(ref NameText text, int index, double value, FamilyRow? family)
    {
        var tokens = text.Tokens;
        var token = tokens[index];
        if (index == 0 || token.Before is not ('-' or '_') || value != Math.Floor(value) || value > 9 || tokens[index - 1].Segment != token.Segment)
        {
            return value;
        }

        var front = text.Of(tokens[index - 1]);
        var start = front.Length;
        while (start > 0 && front[start - 1] is >= '0' and <= '9')
        {
            start--;
        }

        if (front.Length - start is 0 or > 2 || (start > 0 && front[start - 1] == '.'))
        {
            return value;
        }

        var whole = front[front.Length - 1] - '0';
        whole += front.Length - start == 2 ? 10 * (front[start] - '0') : 0;
        var joined = whole + (value / 10);
        var isKnown = family is not null && family.HasSize(joined) && !family.HasSize(value);
        return isKnown || (whole == 0 && start == 0) ? Math.Round(joined, 3) : value;
    }
}
