namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>Puts a size together again whose decimal point was written as a separator: <c>qwen3-1-7b</c>, <c>x-0-6b</c>, <c>pythia2-8b</c>.</summary>
internal static class SplitNumbers
{
    /// <summary>The size that a number is the fraction of, or the number itself.</summary>
    /// <param name="text">The identifier.</param>
    /// <param name="index">The token that holds the number.</param>
    /// <param name="value">The number.</param>
    /// <param name="family">The family: a number that ends a word is taken only where the family has the joined size and not the other.</param>
    public static double Join(NameText text, int index, double value, FamilyRow? family)
    {
        if (index == 0 || text.Tokens[index].Before is not ('-' or '_') || value > 9 || value != Math.Floor(value)
            || text.Tokens[index - 1].Segment != text.Tokens[index].Segment)
        {
            return value;
        }

        ref var front = ref text.Tokens[index - 1];
        ref var number = ref text.Parts[front.FirstPart + front.PartCount - 1];
        if (!number.IsNumber || number.Length > 2 || (front.PartCount > 1 && text.Letters[number.Start - 1] == '.'))
        {
            return value;
        }

        var joined = number.Number + (value / 10);
        var isKnown = family is not null && family.HasSize(joined) && !family.HasSize(value);
        return isKnown || (number.Number == 0 && front.PartCount == 1) ? Math.Round(joined, 3) : value;
    }
}
