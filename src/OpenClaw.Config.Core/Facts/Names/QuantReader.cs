namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>Reads quantization words from the tokens of one path part.</summary>
internal static class QuantReader
{
    private static readonly string[] Suffixes =
        ["0", "1", "2", "3", "k", "s", "m", "l", "p", "xs", "xl", "xxs", "xxl", "nl", "km", "ks", "kl", "kp", "kxl", "kxs", "4s", "hb", "hifi"];

    /// <summary>Reads the strongest quantization word of a path part.</summary>
    public static QuantReading Read(ref NameText text, int segment)
    {
        // As in SizeReader: no loop where the stack is taken from.
        Span<NamePart> parts = stackalloc NamePart[6];
        return Read(ref text, segment, parts);
    }

    private static QuantReading Read(ref NameText text, int segment, scoped Span<NamePart> parts)
    {
        var best = default(QuantReading);
        var tokens = text.Tokens;
        string? method = null;
        var aware = false;
        for (var t = 0; t < tokens.Length; t++)
        {
            if (tokens[t].Segment != segment || (t > 0 && text.Of(tokens[t - 1]) is "kv" or "kvcache"))
            {
                // "kv-q8": the cache's bits, not the weights'.
                continue;
            }

            var word = text.Of(tokens[t]);
            var count = text.Parts(tokens[t], parts);
            aware |= word is "qat";
            method ??= Method(word);
            var reading = ReadAt(ref text, t, word, parts, count);
            if (reading.Strength > best.Strength || (reading.Strength == best.Strength && IsBetter(reading, best)))
            {
                best = reading;
            }
        }

        best.IsAware = aware;
        if (best.Strength is QuantStrength.Stated or QuantStrength.Container && method is not null && best.Scheme is { } scheme)
        {
            best.Scheme = WithMethod(method, scheme, best.Bits);
        }
        else if (best.Strength == QuantStrength.Stated && method is null && IsMlxForm(ref text, segment, parts))
        {
            best.Scheme = "mlx-" + best.Scheme;
        }

        return best;
    }

    // "mlx-community/Some-Model-4bit": MLX files end so; others name their method.
    private static bool IsMlxForm(ref NameText text, int segment, scoped Span<NamePart> parts)
    {
        var last = -1;
        for (var t = 0; t < text.TokenCount; t++)
        {
            last = text.Tokens[t].Segment == segment ? t : last;
        }

        return text.Parts(text.Tokens[last], parts) == 2
            && parts[0].IsNumber
            && parts[0].Number == Math.Floor(parts[0].Number)
            && text.Text.Slice(parts[1].Start, parts[1].Length) is "bit";
    }

    // A named number format says more than plain bits; further right says more than further left.
    private static bool IsBetter(QuantReading reading, QuantReading best) =>
        reading.Strength != QuantStrength.None && !(IsNamedFormat(best.Scheme) && !IsNamedFormat(reading.Scheme));

    private static bool IsNamedFormat(string? scheme) => scheme is "mxfp4" or "nvfp4" or "nf4" or "fp4";

    private static QuantReading ReadAt(ref NameText text, int index, ReadOnlySpan<char> word, scoped Span<NamePart> parts, int count)
    {
        if (count >= 2 && !parts[0].IsNumber && parts[1].IsNumber)
        {
            return QuantWords.ReadLettersFirst(ref text, index, parts, count, Suffixes);
        }

        if (count >= 1 && parts[0].IsNumber)
        {
            return QuantWords.ReadNumberFirst(ref text, index, parts, count);
        }

        return word switch
        {
            "awq" or "autoawq" or "gptq" or "autogptq" or "gptqmodel" or "marlin" => Of(QuantStrength.Method, 4, word.ToString()),
            "aqlm" => Of(QuantStrength.Method, 2, "aqlm"),
            "qat" => Of(QuantStrength.Method, 4, "qat"),
            "autoround" or "quip" or "spqr" or "hqq" => Of(QuantStrength.Container, 0, word.ToString()),
            "bitnet" => Of(QuantStrength.Method, 1.58, "bitnet"),
            "exl" or "gguf" or "ggml" or "mlx" or "bnb" => Of(QuantStrength.Container, 0, word.ToString()),
            "bf16" or "f16" or "fp16" or "f32" or "fp32" => Of(QuantStrength.Full, 16, word.ToString()),
            _ => default,
        };
    }

    private static string? Method(ReadOnlySpan<char> word) => word switch
    {
        "awq" => "awq",
        "gptq" => "gptq",
        "aqlm" => "aqlm",
        "bnb" => "bnb",
        "mlx" => "mlx",
        "exl2" => "exl2",
        "exl3" => "exl3",
        "hqq" => "hqq",
        _ => null,
    };

    private static string WithMethod(string method, string scheme, double bits) => method switch
    {
        "bnb" or "mlx" when scheme.EndsWith("bit", StringComparison.Ordinal) => method + "-" + scheme,
        "awq" or "gptq" or "aqlm" or "hqq" when bits > 0 && !scheme.StartsWith("w", StringComparison.Ordinal) && !IsNamedFormat(scheme) => method,
        "exl2" or "exl3" => method,
        _ => scheme,
    };

    private static QuantReading Of(QuantStrength strength, double bits, string scheme) => new() { Strength = strength, Bits = bits, Scheme = scheme };
}
