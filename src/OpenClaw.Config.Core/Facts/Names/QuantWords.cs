using System.Globalization;

namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>Quantization words that hold a number.</summary>
internal static class QuantWords
{
    /// <summary><c>q4_k_m</c>, <c>iq2_xxs</c>, <c>tq1_0</c>, <c>q4f16_1</c>, <c>w4a16</c>, <c>int8</c>, <c>mxfp4</c>, <c>bf16</c>, <c>exl2</c>, <c>b1.58</c>.</summary>
    public static QuantReading ReadLettersFirst(ref NameText text, int index, scoped Span<NamePart> parts, int count, string[] suffixes)
    {
        var letters = text.Text.Slice(parts[0].Start, parts[0].Length);
        var number = parts[1].Number;
        switch (letters)
        {
            case "q" or "iq" or "tq" or "dq" or "oq" when number is >= 1 and <= 8:
                return ReadBlock(ref text, index, parts, count, suffixes, letters, number);
            case "q" when number == 0 && count > 2:
                return Of(QuantStrength.Full, 16, text.Of(text.Tokens[index]).ToString());
            case "w" when number is >= 1 and <= 8 && count >= 4 && text.Text[parts[2].Start] is 'a' or 'g':
                return Of(QuantStrength.Stated, number, text.Of(text.Tokens[index]).ToString());
            case "int" or "uint" when number is >= 1 and <= 8:
                return Of(QuantStrength.Stated, number, (letters.Length == 3 ? "int" : "uint") + Text(number));
            case "fp" or "mxfp" or "nvfp" or "nf" or "mxint" or "hif" or "hifp" when number is >= 2 and <= 6:
                return Of(QuantStrength.Stated, number, letters.ToString() + Text(number));
            case "fp" or "mxfp" or "f" or "float" or "mxint" or "qx" when number == 8:
                return Of(QuantStrength.Float8, 8, letters.ToString() + "8");
            case "bf" or "f" or "fp" or "float" or "bfloat" when number is 16 or 32:
                return Of(QuantStrength.Full, number, letters.ToString() + Text(number));
            case "exl" when number is 2 or 3:
                return ReadExl(ref text, index, number);
            case "b" when number == 1.58:
                return Of(QuantStrength.Stated, 1.58, "bitnet");
            case "gptq" or "awq" when number is >= 2 and <= 8:
                return Of(QuantStrength.Stated, number, letters.ToString());
            case "bpw" when number is >= 1 and <= 8.5:
                return Of(QuantStrength.Stated, number, Text(number) + "bpw");
            default:
                return default;
        }
    }

    /// <summary><c>4bit</c>, <c>1.58bit</c>, <c>4-bit</c>, <c>4.65bpw</c>.</summary>
    public static QuantReading ReadNumberFirst(ref NameText text, int index, scoped Span<NamePart> parts, int count)
    {
        var number = parts[0].Number;
        if (number is < 1 or > 32)
        {
            return default;
        }

        var tokens = text.Tokens;
        ReadOnlySpan<char> unit = default;
        if (count == 2)
        {
            unit = text.Text.Slice(parts[1].Start, parts[1].Length);
        }
        else if (count == 1 && index + 1 < tokens.Length && tokens[index + 1].Before is '-' or '_' or ' ')
        {
            unit = text.Of(tokens[index + 1]);
        }

        return unit switch
        {
            "bpw" when number <= 8.5 => Of(QuantStrength.Stated, number, Text(number) + "bpw"),
            "bit" or "bits" when number <= 8 => Of(QuantStrength.Stated, number, Text(number) + "bit"),
            "bit" or "bits" when number is 16 or 32 => Of(QuantStrength.Full, number, Text(number) + "bit"),
            _ => default,
        };
    }

    private static QuantReading ReadBlock(
        ref NameText text, int index, scoped Span<NamePart> parts, int count, string[] suffixes, ReadOnlySpan<char> letters, double bits)
    {
        // At the front and before a size, "Q3" is short for Qwen3.
        var tokens = text.Tokens;
        var scheme = letters.ToString() + Text(bits);
        var hasSuffix = false;
        var at = index + 1;
        if (count == 3 && !parts[2].IsNumber)
        {
            // Written together: "q4km", "q4k" before "-xl".
            var glued = text.Text.Slice(parts[2].Start, parts[2].Length);
            if (Suffix(glued, suffixes) is not { } known)
            {
                return default;
            }

            scheme += "_" + known;
            hasSuffix = true;
        }
        else if (count >= 4)
        {
            // MLC: bits and the type they are computed in.
            if (text.Text.Slice(parts[2].Start, parts[2].Length) is not ("f" or "bf"))
            {
                return default;
            }

            scheme = text.Of(tokens[index]).ToString();
            hasSuffix = true;
        }

        for (; at < tokens.Length && at < index + 4 && tokens[at].Segment == tokens[index].Segment && tokens[at].Before is '_' or '-' or '.'; at++)
        {
            // Behind "q4_0" come numbers only ("q4_0_4_4"): anything else is the uploader's own.
            if (Suffix(text.Of(tokens[at]), suffixes) is not { } known || (char.IsDigit(scheme[scheme.Length - 1]) && hasSuffix && !char.IsDigit(known[0])))
            {
                break;
            }

            scheme += "_" + known;
            hasSuffix = true;
        }

        if (!hasSuffix)
        {
            var isFirst = index == 0 || tokens[index - 1].Segment != tokens[index].Segment;
            return IsQuarter(ref text, index) || (isFirst && letters is "q" && at < tokens.Length && tokens[at].Segment == tokens[index].Segment)
                ? default
                : Of(letters is "iq" or "tq" ? QuantStrength.Block : QuantStrength.Bare, bits, scheme);
        }

        if (index > 0 && text.Is(tokens[index - 1], "ud"))
        {
            scheme = "ud-" + scheme;
        }

        return Of(QuantStrength.Block, bits, scheme);
    }

    // "q4-2025". Not "2025-q4": there it is often the bits behind a date ("08-2024-q4").
    private static bool IsQuarter(ref NameText text, int index) => index + 1 < text.TokenCount && IsYear(text.Of(text.Tokens[index + 1]));

    private static bool IsYear(ReadOnlySpan<char> word) => word.Length == 4 && word[0] == '2' && word[1] == '0' && word[2] is '2' or '3' && word[3] is >= '0' and <= '9';

    private static string? Suffix(ReadOnlySpan<char> word, string[] suffixes)
    {
        if (word.Length > 4)
        {
            return null;
        }

        foreach (var suffix in suffixes)
        {
            if (word.SequenceEqual(suffix.AsSpan()))
            {
                return suffix.Length > 1 && suffix[0] == 'k' ? "k_" + suffix.Substring(1) : suffix;
            }
        }

        return null;
    }

    // "exl2-4.65": the bits behind the method, where nothing else says them.
    private static QuantReading ReadExl(ref NameText text, int index, double version)
    {
        var scheme = "exl" + Text(version);
        var tokens = text.Tokens;
        if (index + 1 < tokens.Length && tokens[index + 1].Segment == tokens[index].Segment)
        {
            Span<NamePart> next = stackalloc NamePart[2];
            var count = text.Parts(tokens[index + 1], next);
            if (count == 1 && next[0].IsNumber && next[0].Number is >= 1.5 and <= 8.5 && text.Of(tokens[index + 1]).IndexOf('.') > 0)
            {
                return Of(QuantStrength.Stated, next[0].Number, scheme);
            }
        }

        return Of(QuantStrength.Container, 0, scheme);
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static QuantReading Of(QuantStrength strength, double bits, string scheme) => new() { Strength = strength, Bits = bits, Scheme = scheme };
}
