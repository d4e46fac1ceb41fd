using System.Globalization;

namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>Quantization words that hold a number.</summary>
internal static class QuantWords
{
    /// <summary><c>q4_k_m</c>, <c>iq2_xxs</c>, <c>tq1_0</c>, <c>q4f16_1</c>, <c>w4a16</c>, <c>int8</c>, <c>mxfp4</c>, <c>bf16</c>, <c>exl2</c>, <c>b1.58</c>.</summary>
    public static void ReadLettersFirst(NameText text, int index, ref QuantReading reading)
    {
        var first = text.Tokens[index].FirstPart;
        var uses = text.Parts[first].Uses;
        var number = text.Parts[first + 1].Number;
        if (number is >= 1 and <= 8)
        {
            if ((uses & WordUse.Block) != 0)
            {
                ReadBlock(text, index, ref reading);
                return;
            }

            if ((uses & WordUse.Integer) != 0 || (number is >= 2 and <= 6 && (uses & WordUse.SmallFloat) != 0))
            {
                reading.Set(QuantStrength.Stated, number, Scheme(text, first));
                reading.IsNamedFormat = number == 4 && (uses & WordUse.NamedFormat) != 0;
                return;
            }
        }

        if (number == 8 && (uses & WordUse.Float8) != 0)
        {
            reading.Set(QuantStrength.Float8, 8, Scheme(text, first));
        }
        else if (number is 16 or 32 && (uses & WordUse.Float) != 0)
        {
            reading.Set(QuantStrength.Full, number, Scheme(text, first));
        }
        else if ((uses & (WordUse.OwnNumber | WordUse.BitsPerWeight)) != 0)
        {
            ReadOwnNumber(text, index, number, ref reading);
        }
    }

    /// <summary><c>4bit</c>, <c>1.58bit</c>, <c>4-bit</c>, <c>4.65bpw</c>.</summary>
    /// <param name="text">The identifier.</param>
    /// <param name="index">The token that starts with the number.</param>
    /// <param name="unit">What stands behind the number.</param>
    /// <param name="reading">Takes what it says.</param>
    public static void ReadNumberFirst(NameText text, int index, WordUse unit, ref QuantReading reading)
    {
        ref var token = ref text.Tokens[index];
        var number = text.Parts[token.FirstPart].Number;
        if (number is < 1 or > 32 || token.PartCount > 2 || (token.PartCount == 1 && text.Tokens[index + 1].Before is not ('-' or '_' or ' ')))
        {
            return;
        }

        if ((unit & WordUse.BitsPerWeight) != 0)
        {
            if (number <= 8.5)
            {
                reading.Set(QuantStrength.Stated, number, Text(number) + "bpw");
            }
        }
        else if (number is <= 8 or 16 or 32)
        {
            reading.Set(number <= 8 ? QuantStrength.Stated : QuantStrength.Full, number, Text(number) + "bit");
        }
    }

    private static void ReadOwnNumber(NameText text, int index, double number, ref QuantReading reading)
    {
        ref var token = ref text.Tokens[index];
        if ((text.Parts[token.FirstPart].Uses & WordUse.BitsPerWeight) != 0)
        {
            if (number is >= 1 and <= 8.5)
            {
                reading.Set(QuantStrength.Stated, number, Text(number) + "bpw");
            }

            return;
        }

        switch (text.Letters[token.Start])
        {
            // "q0f16": MLC's name for what is not quantized.
            case 'q' when number == 0 && token.PartCount > 2:
                reading.Set(QuantStrength.Full, 16, text.TextOf(index));
                break;
            case 'w' when number is >= 1 and <= 8 && token.PartCount >= 4 && text.Letters[text.Parts[token.FirstPart + 2].Start] is 'a' or 'g':
                reading.Set(QuantStrength.Stated, number, text.TextOf(index));
                break;
            case 'e' when number is 2 or 3:
                ReadExl(text, index, number, ref reading);
                break;
            case 'b' when number == 1.58:
                reading.Set(QuantStrength.Stated, 1.58, "bitnet");
                break;
            case 'g' or 'a' when number is >= 2 and <= 8:
                reading.Set(QuantStrength.Stated, number, new(text.Letters, token.Start, text.Parts[token.FirstPart].Length));
                break;
        }
    }

    private static void ReadBlock(NameText text, int index, ref QuantReading reading)
    {
        ref var token = ref text.Tokens[index];
        var first = token.FirstPart;
        var bits = text.Parts[first + 1].Number;
        var scheme = Scheme(text, first);
        var hasSuffix = false;
        if (token.PartCount > 2)
        {
            if (ReadGlued(text, index, scheme) is not { } glued)
            {
                return;
            }

            scheme = glued;
            hasSuffix = true;
        }

        var at = index + 1;
        for (; at < index + 4 && (text.UsesBeside(at - 1, 1) & WordUse.BlockSuffix) != 0 && text.Tokens[at].Before is '_' or '-' or '.'; at++)
        {
            // Behind "q4_0" come numbers only ("q4_0_4_4"): anything else is the uploader's own.
            if (hasSuffix && NameText.IsDigit(scheme[scheme.Length - 1]) && !NameText.IsDigit(text.Letters[text.Tokens[at].Start]))
            {
                break;
            }

            scheme += Suffix(text, text.Tokens[at].Start, text.Tokens[at].Length);
            hasSuffix = true;
        }

        if (hasSuffix)
        {
            reading.Set(QuantStrength.Block, bits, index > 0 && (text.Tokens[index - 1].Uses & WordUse.Dynamic) != 0 ? "ud-" + scheme : scheme);
        }
        else
        {
            ReadBare(text, index, bits, scheme, ref reading);
        }
    }

    // Null where it is no scheme.
    private static string? ReadGlued(NameText text, int index, string scheme)
    {
        ref var token = ref text.Tokens[index];
        var third = token.FirstPart + 2;
        if (token.PartCount == 3)
        {
            // Written together: "q4km", "q4k" before "-xl".
            ref var part = ref text.Parts[third];
            return (part.Uses & WordUse.BlockSuffix) == 0 ? null : scheme + Suffix(text, part.Start, part.Length);
        }

        // MLC: bits and the type they are computed in.
        return text.IsLetter(third, 'f') || text.IsLetters(third, 'b', 'f') ? text.TextOf(index) : null;
    }

    private static void ReadBare(NameText text, int index, double bits, string scheme, ref QuantReading reading)
    {
        var segment = text.Tokens[index].Segment;
        var isQ = scheme[0] == 'q';
        var isFirst = index == 0 || text.Tokens[index - 1].Segment != segment;
        var isLast = index + 1 == text.TokenCount || text.Tokens[index + 1].Segment != segment;

        // At the front and before a size, "Q3" is short for Qwen3.
        if (!IsQuarter(text, index) && !(isQ && isFirst && !isLast))
        {
            reading.Set(scheme[0] is 'i' or 't' ? QuantStrength.Block : QuantStrength.Bare, bits, scheme);
        }
    }

    // "q4-2025". Not "2025-q4": there it is often the bits behind a date ("08-2024-q4").
    private static bool IsQuarter(NameText text, int index)
    {
        if (index + 1 == text.TokenCount || text.Tokens[index + 1].Length != 4)
        {
            return false;
        }

        var letters = text.Letters;
        var at = text.Tokens[index + 1].Start;
        return letters[at] == '2' && letters[at + 1] == '0' && letters[at + 2] is '2' or '3' && NameText.IsDigit(letters[at + 3]);
    }

    // "_m"; "km" is "_k_m".
    private static string Suffix(NameText text, int start, int length)
    {
        var suffix = new string(text.Letters, start, length);
        return length > 1 && suffix[0] == 'k' ? "_k_" + suffix.Substring(1) : "_" + suffix;
    }

    // "exl2-4.65": the bits behind the method, where nothing else says them.
    private static void ReadExl(NameText text, int index, double version, ref QuantReading reading)
    {
        var scheme = "exl" + Text(version);
        reading.Set(QuantStrength.Container, 0, scheme);
        if (index + 1 < text.TokenCount && text.Tokens[index + 1].Segment == text.Tokens[index].Segment)
        {
            ref var next = ref text.Tokens[index + 1];
            ref var number = ref text.Parts[next.FirstPart];
            if (next.PartCount == 1 && number.IsNumber && number.Number is >= 1.5 and <= 8.5 && Array.IndexOf(text.Letters, '.', number.Start, number.Length) > 0)
            {
                reading.Set(QuantStrength.Stated, number.Number, scheme);
            }
        }
    }

    // The letters and the number behind them, in its usual spelling: the name's own, if the number has one or two digits and no zero in front.
    private static string Scheme(NameText text, int part)
    {
        ref var letters = ref text.Parts[part];
        ref var number = ref text.Parts[part + 1];
        return number.Length <= 2 && text.Letters[number.Start] != '0'
            ? new(text.Letters, letters.Start, letters.Length + number.Length)
            : new string(text.Letters, letters.Start, letters.Length) + Text(number.Number);
    }

    private static string Text(double number) => number == (int)number
        ? ((int)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString(CultureInfo.InvariantCulture);
}
