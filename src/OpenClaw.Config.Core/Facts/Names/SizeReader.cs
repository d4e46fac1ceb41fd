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
    public static SizeReading Read(ref NameText text, int segment, FamilyRow? family)
    {
        // A method that both loops and takes from the stack is compiled with all optimizations at its first call: a millisecond.
        Span<NamePart> parts = stackalloc NamePart[6];
        return Read(ref text, segment, family, parts);
    }

    private static SizeReading Read(ref NameText text, int segment, FamilyRow? family, scoped Span<NamePart> parts)
    {
        var reading = default(SizeReading);
        double millions = 0, trillions = 0, second = 0;
        var previousWasSize = false;
        var tokens = text.Tokens;
        for (var t = 0; t < tokens.Length; t++)
        {
            var token = tokens[t];
            if (token.Segment != segment)
            {
                continue;
            }

            var count = text.Parts(token, parts);
            var isSize = false;
            if (TryMixture(ref text, parts, count, out var experts, out var expertSize))
            {
                if (reading.Experts == 0)
                {
                    reading.Experts = experts;
                    reading.ExpertSize = expertSize;
                }
            }
            else if (TryMarked(ref text, parts, count, ref reading))
            {
            }
            else if (TryUnit(ref text, parts, count, out var value, out var unit) && !NumberLabels.IsNoSize(ref text, t, unit))
            {
                switch (unit)
                {
                    case 'b':
                        value = SplitNumbers.Join(ref text, t, value, family);
                        isSize = true;
                        if (reading.Total == 0)
                        {
                            reading.Total = value;
                        }
                        else if (previousWasSize && t + 1 < tokens.Length && text.Is(tokens[t + 1], "active"))
                        {
                            reading.Active = value;
                        }
                        else if (previousWasSize && second == 0)
                        {
                            second = value;
                        }

                        break;
                    case 't' when trillions == 0 && value <= 20:
                        trillions = value * 1000;
                        break;
                    case 'm' when millions == 0 && (value >= SmallestPlainMillions || family is { IsTiny: true }):
                        millions = value / 1000;
                        break;
                    case 'k' when millions == 0 && family is { IsTiny: true }:
                        millions = value / 1e6;
                        break;
                    case 'e' when previousWasSize && value >= 2:
                        reading.TotalIsActive = true;
                        break;
                }
            }

            previousWasSize = isSize;
        }

        if (second > 0)
        {
            Pair(ref reading, second, family);
        }

        reading.IsBracket |= IsBracketWording(ref text, segment);
        if (reading.Total == 0 && reading.Experts == 0)
        {
            reading.Total = trillions > 0 ? trillions : millions;
        }

        return reading;
    }

    // "OLMoE-1B-7B" is active and total; "4.1b-8b" is a price bracket of a gateway.
    private static void Pair(ref SizeReading reading, double second, FamilyRow? family)
    {
        if (family is { IsMixture: true })
        {
            reading.Active = Math.Min(reading.Total, second);
            reading.Total = Math.Max(reading.Total, second);
        }
        else if (second > reading.Total && Math.Abs(reading.Total - Math.Floor(reading.Total) - 0.1) < 1e-9)
        {
            reading.IsBracket = true;
        }
    }

    private static bool IsBracketWording(ref NameText text, int segment)
    {
        var tokens = text.Tokens;
        for (var t = 1; t + 1 < tokens.Length; t++)
        {
            if (tokens[t].Segment != segment)
            {
                continue;
            }

            var range = (text.Is(tokens[t], "to") && text.Is(tokens[t - 1], "up"))
                || text.Is(tokens[t], "above")
                || (text.Is(tokens[t], "to") && EndsAsSize(ref text, tokens[t - 1]) && EndsAsSize(ref text, tokens[t + 1]));
            if (range)
            {
                return EndsAsSize(ref text, tokens[t + 1]);
            }
        }

        return false;
    }

    private static bool EndsAsSize(ref NameText text, NameToken token)
    {
        var span = text.Of(token);
        return span.Length > 1 && span[span.Length - 1] == 'b' && span[0] is >= '0' and <= '9';
    }

    // "8x7b", "7bx2"
    private static bool TryMixture(ref NameText text, scoped Span<NamePart> parts, int count, out int experts, out double size)
    {
        experts = 0;
        size = 0;
        // A word in front is part of the name: "moe4x7b".
        var at = count > 0 && !parts[0].IsNumber ? 1 : 0;
        if (count < at + 3 || !parts[at].IsNumber || !parts[at + 2].IsNumber)
        {
            return false;
        }

        if (count >= at + 4 && IsText(ref text, parts[at + 1], "x") && (IsText(ref text, parts[at + 3], "b") || IsText(ref text, parts[at + 3], "m")))
        {
            experts = (int)Math.Min(parts[at].Number, 1000);
            size = text.Text[parts[at + 3].Start] == 'm' ? parts[at + 2].Number / 1000 : parts[at + 2].Number;
        }
        else if (IsText(ref text, parts[at + 1], "bx"))
        {
            experts = (int)Math.Min(parts[at + 2].Number, 1000);
            size = parts[at].Number;
        }

        return experts >= 2 && size >= SmallestPlainMillions / 1000;
    }

    // "a3b", "a800m", "e4b", "1ba", "7bt", "30ba3b"
    private static bool TryMarked(ref NameText text, scoped Span<NamePart> parts, int count, ref SizeReading reading)
    {
        if (count >= 3 && parts[1].IsNumber && Unit(ref text, parts[2], count == 3) is var unit and not '\0')
        {
            var value = unit == 'm' ? parts[1].Number / 1000 : parts[1].Number;
            if (IsText(ref text, parts[0], "a") && unit is ('b' or 'm'))
            {
                reading.Active = reading.Active == 0 ? value : reading.Active;
                return true;
            }

            if (IsText(ref text, parts[0], "e") && unit == 'b')
            {
                reading.Effective = value;
                return true;
            }
        }

        if (count == 2 && parts[0].IsNumber && IsText(ref text, parts[1], "ba"))
        {
            reading.Active = parts[0].Number;
            return true;
        }

        if (count == 2 && parts[0].IsNumber && IsText(ref text, parts[1], "bt"))
        {
            // Behind "1BA" the total; alone ("300bt") tokens of training.
            reading.Total = reading.Active > 0 ? parts[0].Number : reading.Total;
            return true;
        }

        if (count == 4 && parts[0].IsNumber && IsText(ref text, parts[1], "ba") && parts[2].IsNumber && IsText(ref text, parts[3], "b"))
        {
            reading.Total = parts[0].Number;
            reading.Active = parts[2].Number;
            return true;
        }

        return false;
    }

    // A number with a unit, at the end of the token, behind nothing or behind a word: "7b", "1b5", "stories15m".
    private static bool TryUnit(ref NameText text, scoped Span<NamePart> parts, int count, out double value, out char unit)
    {
        value = 0;
        unit = '\0';
        var at = count > 0 && !parts[0].IsNumber ? 1 : 0;
        if (count < at + 2 || !parts[at].IsNumber)
        {
            return false;
        }

        if (at == 1 && !CanPrecedeSize(text.Text.Slice(parts[0].Start, parts[0].Length)))
        {
            return false;
        }

        value = parts[at].Number;
        unit = Unit(ref text, parts[at + 1], count == at + 2);
        if (unit == '\0' && count == at + 3 && parts[at + 2].IsNumber && parts[at + 2].Length == 1
            && parts[at].Length <= 2 && IsText(ref text, parts[at + 1], "b"))
        {
            // BLOOM's "7b1" is 7.1 billion.
            unit = 'b';
            value = Math.Round(value + (parts[at + 2].Number / 10), 3);
        }

        return unit != '\0' && value > 0 && (unit != 'b' || value <= 20000);
    }

    // One letter in front is a mark of its own (a3b, e4b, w4, q4, v7b), but "l", "m" and "c" stand for Llama, Mistral and Code Llama.
    private static bool CanPrecedeSize(ReadOnlySpan<char> word) =>
        word.Length >= 2 ? word is not ("fp" or "bf" or "nf" or "int" or "uint" or "iq" or "tq" or "gs" or "bs" or "kv" or "ekv" or "ctx" or "vram" or "ram" or "gpu") : word[0] is 'l' or 'm' or 'd' or 'c';

    private static char Unit(ref NameText text, NamePart part, bool isLast)
    {
        var word = text.Text.Slice(part.Start, part.Length);
        if (word.Length == 1)
        {
            return isLast && word[0] is ('b' or 'm' or 't' or 'k' or 'e') ? word[0] : '\0';
        }

        // "7bchat", "7binstruct", "7bv1.5": written together. Not "4bit", "4bpw".
        return word is "bchat" or "binstruct" or "bbase" or "bv" or "bcode" or "bcoder" or "bmqa" or "bgguf" or "bawq" or "bgptq" or "bparams" or "bmoe" or "bdpo" or "bsft" ? 'b' : '\0';
    }

    private static bool IsText(ref NameText text, NamePart part, string word) =>
        !part.IsNumber && text.Text.Slice(part.Start, part.Length).SequenceEqual(word.AsSpan());
}
