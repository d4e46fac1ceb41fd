namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>
/// Reads sizes from tokens. A size is a number with a unit at the end of a token: <c>7b</c>, <c>1.5b</c>, <c>1b5</c>, <c>135m</c>, <c>2.4t</c>,
/// <c>8x7b</c>, <c>7bx2</c>, <c>a3b</c>, <c>e4b</c>, <c>gpt20b</c>. Bits (<c>4bit</c>, <c>4bpw</c>), contexts (<c>32k</c>, <c>1m</c>),
/// dates and versions are none.
/// </summary>
internal static class SizeReader
{
    /// <summary>What a million-parameter size starts at, where the family has no such models: below are contexts ("1m", "10m").</summary>
    private const double SmallestPlainMillions = 14;

    /// <summary>Reads the sizes of one path part.</summary>
    /// <param name="text">The identifier.</param>
    /// <param name="segment">The path part.</param>
    /// <param name="family">What the family is known for, or null.</param>
    public static SizeReading Read(NameText text, int segment, FamilyRow? family)
    {
        var reading = default(SizeReading);
        for (var t = 0; t < text.TokenCount; t++)
        {
            ref var token = ref text.Tokens[t];
            if (token.Segment != segment)
            {
                continue;
            }

            var isSize = false;
            // A size has a number and a letter at least.
            if (token.PartCount > 1 && !TryMixture(text, token.FirstPart, token.PartCount, ref reading) && !TryMarked(text, token.FirstPart, token.PartCount, ref reading))
            {
                var value = ReadUnit(text, token.FirstPart, token.PartCount, out var unit);
                if (value > 0 && !NumberLabels.IsNoSize(text, t, unit))
                {
                    isSize = unit == 'b';
                    Add(text, t, value, unit, family, ref reading);
                }
            }

            reading.EndsWithSize = isSize;
            if ((token.Uses & (WordUse.RangeTo | WordUse.RangeAbove)) != 0)
            {
                reading.IsBracket |= IsBracketWording(text, t);
            }
        }

        if (reading.Second > 0)
        {
            Pair(ref reading, family);
        }

        if (reading.Total == 0 && reading.Experts == 0)
        {
            reading.Total = reading.Trillions > 0 ? reading.Trillions : reading.Millions;
        }

        return reading;
    }

    private static void Add(NameText text, int index, double value, char unit, FamilyRow? family, ref SizeReading reading)
    {
        switch (unit)
        {
            case 'b':
                value = SplitNumbers.Join(text, index, value, family);
                if (reading.Total == 0)
                {
                    reading.Total = value;
                }
                else if (reading.EndsWithSize && index + 1 < text.TokenCount && (text.Tokens[index + 1].Uses & WordUse.Active) != 0)
                {
                    reading.Active = value;
                }
                else if (reading.EndsWithSize && reading.Second == 0)
                {
                    reading.Second = value;
                }

                break;
            case 't' when reading.Trillions == 0 && value <= 20:
                reading.Trillions = value * 1000;
                break;
            case 'm' when reading.Millions == 0 && (value >= SmallestPlainMillions || family is { IsTiny: true }):
                reading.Millions = value / 1000;
                break;
            case 'k' when reading.Millions == 0 && family is { IsTiny: true }:
                reading.Millions = value / 1e6;
                break;
            case 'e' when reading.EndsWithSize && value >= 2:
                reading.TotalIsActive = true;
                break;
        }
    }

    // "OLMoE-1B-7B" is active and total; "4.1b-8b" is a price bracket of a gateway.
    private static void Pair(ref SizeReading reading, FamilyRow? family)
    {
        if (family is { IsMixture: true })
        {
            reading.Active = Math.Min(reading.Total, reading.Second);
            reading.Total = Math.Max(reading.Total, reading.Second);
        }
        else if (reading.Second > reading.Total && Math.Abs(reading.Total - Math.Floor(reading.Total) - 0.1) < 1e-9)
        {
            reading.IsBracket = true;
        }
    }

    // "up-to-4b", "above-80b", "4b-to-8b"
    private static bool IsBracketWording(NameText text, int index) =>
        index > 0 && index + 1 < text.TokenCount && EndsAsSize(text, index + 1)
        && ((text.Tokens[index].Uses & WordUse.RangeAbove) != 0 || (text.Tokens[index - 1].Uses & WordUse.RangeUp) != 0 || EndsAsSize(text, index - 1));

    private static bool EndsAsSize(NameText text, int index)
    {
        ref var token = ref text.Tokens[index];
        return token.Length > 1 && text.Letters[token.Start + token.Length - 1] == 'b' && NameText.IsDigit(text.Letters[token.Start]);
    }

    // "8x7b", "7bx2"
    private static bool TryMixture(NameText text, int part, int count, ref SizeReading reading)
    {
        // A word in front is part of the name: "moe4x7b".
        var at = text.Parts[part].IsNumber ? part : part + 1;
        var left = count - (at - part);
        if (left < 3 || !text.Parts[at].IsNumber || !text.Parts[at + 2].IsNumber)
        {
            return false;
        }

        double experts = 0, size = 0;
        if (left >= 4 && text.IsLetter(at + 1, 'x') && (text.IsLetter(at + 3, 'b') || text.IsLetter(at + 3, 'm')))
        {
            experts = text.Parts[at].Number;
            size = text.IsLetter(at + 3, 'm') ? text.Parts[at + 2].Number / 1000 : text.Parts[at + 2].Number;
        }
        else if (text.IsLetters(at + 1, 'b', 'x'))
        {
            experts = text.Parts[at + 2].Number;
            size = text.Parts[at].Number;
        }

        if (experts < 2 || size < SmallestPlainMillions / 1000)
        {
            return false;
        }

        if (reading.Experts == 0)
        {
            reading.Experts = (int)Math.Min(experts, 1000);
            reading.ExpertSize = size;
        }

        return true;
    }

    // "a3b", "a800m", "e4b", "1ba", "7bt", "30ba3b"
    private static bool TryMarked(NameText text, int part, int count, ref SizeReading reading)
    {
        var parts = text.Parts;
        if (!parts[part].IsNumber)
        {
            return count >= 3 && parts[part].Length == 1 && TryMark(text, part, count, ref reading);
        }

        if (count is 2 or 4 && text.IsLetters(part + 1, 'b', 'a'))
        {
            if (count == 2)
            {
                reading.Active = parts[part].Number;
                return true;
            }

            if (parts[part + 2].IsNumber && text.IsLetter(part + 3, 'b'))
            {
                reading.Total = parts[part].Number;
                reading.Active = parts[part + 2].Number;
                return true;
            }
        }

        if (count == 2 && text.IsLetters(part + 1, 'b', 't'))
        {
            // Behind "1BA" the total; alone ("300bt") tokens of training.
            reading.Total = reading.Active > 0 ? parts[part].Number : reading.Total;
            return true;
        }

        return false;
    }

    private static bool TryMark(NameText text, int part, int count, ref SizeReading reading)
    {
        var unit = text.Parts[part + 1].IsNumber ? Unit(text, part + 2, count == 3) : '\0';
        var value = text.Parts[part + 1].Number;
        if (text.IsLetter(part, 'a') && unit is 'b' or 'm')
        {
            value = unit == 'm' ? value / 1000 : value;
            reading.Active = reading.Active == 0 ? value : reading.Active;
            return true;
        }

        if (text.IsLetter(part, 'e') && unit == 'b')
        {
            reading.Effective = value;
            return true;
        }

        return false;
    }

    // A number with a unit, at the end of the token, behind nothing or behind a word: "7b", "1b5", "stories15m". 0 where there is none.
    private static double ReadUnit(NameText text, int part, int count, out char unit)
    {
        var parts = text.Parts;
        unit = '\0';
        var at = part;
        if (!parts[at].IsNumber)
        {
            at++;
            count--;
            if (!CanPrecedeSize(text, part))
            {
                return 0;
            }
        }

        if (count < 2 || !parts[at].IsNumber)
        {
            return 0;
        }

        var value = parts[at].Number;
        unit = Unit(text, at + 1, count == 2);
        if (unit == '\0' && count == 3 && parts[at + 2].IsNumber && parts[at + 2].Length == 1 && parts[at].Length <= 2 && text.IsLetter(at + 1, 'b'))
        {
            // BLOOM's "7b1" is 7.1 billion.
            unit = 'b';
            value = Math.Round(value + (parts[at + 2].Number / 10), 3);
        }

        return unit == '\0' || (unit == 'b' && value > 20000) ? 0 : value;
    }

    // One letter in front is a mark of its own (a3b, e4b, w4, q4, v7b), but "l", "m" and "c" stand for Llama, Mistral and Code Llama.
    private static bool CanPrecedeSize(NameText text, int part) => text.Parts[part].Length > 1
        ? (text.Parts[part].Uses & WordUse.NoSizeBehind) == 0
        : text.Letters[text.Parts[part].Start] is 'l' or 'm' or 'd' or 'c';

    private static char Unit(NameText text, int part, bool isLast)
    {
        var first = text.Letters[text.Parts[part].Start];
        if (text.Parts[part].Length == 1)
        {
            return isLast && first is 'b' or 'm' or 't' or 'k' or 'e' ? first : '\0';
        }

        // "7bchat", "7binstruct", "7bv1.5": written together. Not "4bit", "4bpw".
        return (text.Parts[part].Uses & WordUse.Billions) != 0 ? 'b' : '\0';
    }
}
