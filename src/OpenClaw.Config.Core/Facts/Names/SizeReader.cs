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

    /// <summary>From how many billions a number right behind a size in millions counts training tokens.</summary>
    private const double FewestTokens = 20;

    /// <summary>Reads the sizes of one path part.</summary>
    /// <param name="text">The identifier.</param>
    /// <param name="segment">The path part.</param>
    /// <param name="family">What the family is known for, or null.</param>
    /// <param name="reading">Takes the sizes; nothing before.</param>
    public static void Read(NameText text, int segment, FamilyRow? family, ref SizeReading reading)
    {
        for (var t = 0; t < text.TokenCount; t++)
        {
            if (text.Tokens[t].Segment == segment)
            {
                ReadToken(text, t, family, ref reading);
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
    }

    // What no token of this form can be is not even asked for: a method that is not called need not be compiled.
    private static void ReadToken(NameText text, int index, FamilyRow? family, ref SizeReading reading)
    {
        ref var token = ref text.Tokens[index];
        var isSize = false;
        if (token.PartCount > 1 && !IsMixtureOrMarked(text, ref token, ref reading))
        {
            var value = NumberWithUnit.Read(text, token.FirstPart, token.PartCount, out var unit);
            if (value > 0 && !NumberLabels.IsNoSize(text, index, unit))
            {
                isSize = unit == 'b';
                Add(text, index, value, unit, family, ref reading);
            }
        }

        reading.EndsWithSize = isSize;
        if ((token.Uses & (WordUse.RangeTo | WordUse.RangeAbove)) != 0)
        {
            reading.IsBracket |= IsBracketWording(text, index);
        }
    }

    private static bool IsMixtureOrMarked(NameText text, ref NameToken token, ref SizeReading reading)
    {
        ref var part = ref text.Parts[token.FirstPart];
        if (part.IsNumber)
        {
            return (token.PartCount > 2 && TryMixture(text, token.FirstPart, token.PartCount, ref reading))
                || (text.Parts[token.FirstPart + 1].Length == 2 && TryMarkedBehind(text, token.FirstPart, token.PartCount, ref reading));
        }

        // A word in front is part of the name: "moe4x7b".
        return (token.PartCount > 3 && TryMixture(text, token.FirstPart + 1, token.PartCount - 1, ref reading))
            || (token.PartCount > 2 && part.Length == 1 && TryMarked(text, token.FirstPart, token.PartCount, ref reading));
    }

    private static void Add(NameText text, int index, double value, char unit, FamilyRow? family, ref SizeReading reading)
    {
        if (unit != 'b')
        {
            AddOther(index, value, unit, family is { IsTiny: true }, ref reading);
            return;
        }

        value = value > 9 ? value : SplitNumbers.Join(text, index, value, family);
        if (reading.MillionsEnd == index && index > 0 && value >= FewestTokens)
        {
            // "161m-100b": what so small a model was trained on.
            return;
        }

        if (reading.Total == 0)
        {
            reading.Total = value;
        }
        else if (reading.EndsWithSize)
        {
            AddSecond(text, index, value, ref reading);
        }
    }

    private static void AddSecond(NameText text, int index, double value, ref SizeReading reading)
    {
        if ((text.UsesBeside(index, 1) & WordUse.Active) != 0)
        {
            reading.Active = value;
        }
        else if (reading.Second == 0)
        {
            reading.Second = value;
        }
    }

    private static void AddOther(int index, double value, char unit, bool isTiny, ref SizeReading reading)
    {
        switch (unit)
        {
            case 't' when reading.Trillions == 0 && value <= 20:
                reading.Trillions = value * 1000;
                break;
            case 'm' when reading.Millions == 0 && (value >= SmallestPlainMillions || isTiny):
                reading.Millions = value / 1000;
                reading.MillionsEnd = index + 1;
                break;
            case 'k' when reading.Millions == 0 && isTiny:
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
    private static bool TryMixture(NameText text, int at, int count, ref SizeReading reading)
    {
        var first = text.Parts[at].Number;
        var second = text.Parts[at + 2].Number;
        double experts = 0, size = 0;
        if (count > 3 && text.IsLetter(at + 1, 'x'))
        {
            experts = first;
            size = text.IsLetter(at + 3, 'b') ? second : text.IsLetter(at + 3, 'm') ? second / 1000 : 0;
        }
        else if (text.IsLetters(at + 1, 'b', 'x'))
        {
            experts = second;
            size = first;
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

    // "1ba", "800ma", "7bt", "30ba3b"
    private static bool TryMarkedBehind(NameText text, int part, int count, ref SizeReading reading)
    {
        var number = text.Parts[part].Number;
        if (count == 2 && text.IsLetters(part + 1, 'b', 't'))
        {
            // Behind "1BA" the total; alone ("300bt") tokens of training.
            reading.Total = reading.Active > 0 ? number : reading.Total;
            return true;
        }

        if (count == 2 && number >= SmallestPlainMillions && text.IsLetters(part + 1, 'm', 'a'))
        {
            reading.Active = number / 1000;
            return true;
        }

        if (!text.IsLetters(part + 1, 'b', 'a') || (count != 2 && (count != 4 || !text.IsLetter(part + 3, 'b'))))
        {
            return false;
        }

        reading.Total = count == 2 ? reading.Total : number;
        reading.Active = count == 2 ? number : text.Parts[part + 2].Number;
        return true;
    }

    // "a3b", "a800m", "e4b"
    private static bool TryMarked(NameText text, int part, int count, ref SizeReading reading)
    {
        var unit = NumberWithUnit.Unit(text, part + 2, count == 3);
        var value = text.Parts[part + 1].Number;
        if (unit is 'b' or 'm' && text.IsLetter(part, 'a'))
        {
            value = unit == 'm' ? value / 1000 : value;
            reading.Active = reading.Active == 0 ? value : reading.Active;
            return true;
        }

        if (unit == 'b' && text.IsLetter(part, 'e'))
        {
            reading.Effective = value;
            return true;
        }

        return false;
    }
}
