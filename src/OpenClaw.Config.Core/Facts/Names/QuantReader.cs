namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>Reads quantization words from the tokens of one path part.</summary>
internal static class QuantReader
{
    private const WordUse Methods = WordUse.Method | WordUse.Packing | WordUse.Exl;

    /// <summary>Uses without which there is nothing to read.</summary>
    public const WordUse Telling = WordUse.Block | WordUse.Integer | WordUse.SmallFloat | WordUse.Float8 | WordUse.Float | WordUse.OwnNumber
        | WordUse.Bits | WordUse.BitsPerWeight | WordUse.FourBits | WordUse.TwoBits | WordUse.Ternary | WordUse.Container;

    /// <summary>Reads the strongest quantization word of a path part.</summary>
    /// <param name="text">The identifier.</param>
    /// <param name="segment">The path part.</param>
    /// <param name="best">Takes what it says; nothing before.</param>
    public static void Read(NameText text, int segment, ref QuantReading best)
    {
        var method = -1;
        var aware = false;
        for (var t = 0; t < text.TokenCount; t++)
        {
            if (text.Tokens[t].Segment != segment || (t > 0 && (text.Tokens[t - 1].Uses & WordUse.Cache) != 0))
            {
                // "kv-q8": the cache's bits, not the weights'.
                continue;
            }

            var uses = text.Tokens[t].Uses;
            aware |= (uses & WordUse.Aware) != 0;
            if (method < 0 && (uses & Methods) != 0)
            {
                method = t;
            }

            // Further right says more than further left.
            var reading = default(QuantReading);
            ReadAt(text, t, ref reading);
            if (reading.Strength > best.Strength
                || (reading.Strength == best.Strength && reading.Strength != QuantStrength.None && (reading.IsNamedFormat || !best.IsNamedFormat)))
            {
                best = reading;
            }
        }

        best.IsAware = aware;
        if (best.Strength is QuantStrength.Stated or QuantStrength.Container)
        {
            AddMethod(text, segment, method, ref best);
        }
    }

    private static void ReadAt(NameText text, int index, ref QuantReading reading)
    {
        ref var token = ref text.Tokens[index];
        ref var part = ref text.Parts[token.FirstPart];
        if (part.IsNumber)
        {
            var unit = token.PartCount == 1 ? text.UsesBeside(index, 1) : text.Parts[token.FirstPart + 1].Uses;
            if ((unit & (WordUse.Bits | WordUse.BitsPerWeight)) != 0)
            {
                QuantWords.ReadNumberFirst(text, index, unit, ref reading);
            }
        }
        else if (token.PartCount > 1)
        {
            if (part.Uses != WordUse.None)
            {
                QuantWords.ReadLettersFirst(text, index, ref reading);
            }
        }
        else if ((token.Uses & (WordUse.FourBits | WordUse.TwoBits | WordUse.Ternary)) != 0)
        {
            var bits = (token.Uses & WordUse.FourBits) != 0 ? 4 : (token.Uses & WordUse.TwoBits) != 0 ? 2 : 1.58;
            reading.Set(QuantStrength.Method, bits, text.TextOf(index));
        }
        else if ((token.Uses & WordUse.Container) != 0)
        {
            reading.Set(QuantStrength.Container, 0, text.TextOf(index));
        }
    }

    private static void AddMethod(NameText text, int segment, int method, ref QuantReading best)
    {
        if (method < 0)
        {
            if (best.Strength == QuantStrength.Stated && IsMlxForm(text, segment))
            {
                best.Scheme = "mlx-" + best.Scheme;
            }

            return;
        }

        var uses = text.Tokens[method].Uses;
        if ((uses & WordUse.Packing) != 0)
        {
            if (best.Scheme!.EndsWith("bit", StringComparison.Ordinal))
            {
                best.Scheme = text.TextOf(method) + "-" + best.Scheme;
            }
        }
        else if ((uses & WordUse.Exl) != 0 || (best.Bits > 0 && best.Scheme![0] != 'w' && !best.IsNamedFormat))
        {
            best.Scheme = text.TextOf(method);
        }
    }

    // "mlx-community/Some-Model-4bit": MLX files end so; others name their method.
    private static bool IsMlxForm(NameText text, int segment)
    {
        var last = text.TokenCount - 1;
        while (text.Tokens[last].Segment != segment)
        {
            last--;
        }

        ref var token = ref text.Tokens[last];
        return token.PartCount == 2
            && text.Parts[token.FirstPart].IsNumber
            && text.Parts[token.FirstPart].Number == Math.Floor(text.Parts[token.FirstPart].Number)
            && text.Parts[token.FirstPart + 1].Length == 3
            && (text.Parts[token.FirstPart + 1].Uses & WordUse.Bits) != 0;
    }
}
