namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>Puts together what sizes, quantization words, families and kinds say of one identifier.</summary>
internal static class NameReader
{
    /// <summary>Reads a text that holds at least one token.</summary>
    public static ModelNameFacts Read(ref NameText text, bool? isOllama)
    {
        var family = FindFamily(ref text, isOllama, out var isWhole, out var isOther);
        var size = SizeReader.Read(ref text, text.LastSegment, family);
        var quant = QuantReader.Read(ref text, text.LastSegment);
        for (var segment = text.LastSegment - 1; segment >= 0; segment--)
        {
            // A file named "model.gguf" or a quantization folder: the repository in front of it tells the rest.
            if (size is { Total: 0, Experts: 0, Active: 0, Effective: 0, IsBracket: false } && (isOther || family is not { Size.Total: > 0 }))
            {
                size = SizeReader.Read(ref text, segment, family);
            }

            if (quant.Strength <= QuantStrength.Container && QuantReader.Read(ref text, segment) is { Strength: > QuantStrength.Container } earlier)
            {
                quant = earlier;
            }
        }

        var kindLine = NameTables.Kinds.Find(ref text, text.PlainSegmentStart, text.PlainLength).Line;
        var kind = kindLine < 0 ? ModelKind.Chat : NameTables.Kind(kindLine);
        var words = NameWords.Read(ref text);
        if (kind == ModelKind.Chat && words.IsBase)
        {
            kind = ModelKind.Base;
        }

        var (total, active, basis) = Sizes(size, family, isWhole, isOther, words);
        var (bits, scheme, isNative) = Bits(quant, isOther ? null : family, words.IsConverted);
        return new()
        {
            TotalParamsB = total,
            ActiveParamsB = active,
            Basis = basis,
            QuantBits = bits,
            QuantScheme = scheme,
            IsNativeQuantization = isNative,
            Family = family?.Name,
            Kind = kind,
            IsVision = words.IsVision || family is { IsVision: true } ? true : null,
            IsCoder = words.IsCoder || family is { IsCoder: true },
            IsInstruct = words.IsInstruct ? true : words.IsBase ? false : null,
            IsOllamaCloud = words.IsCloud,
            IsFreeTier = words.IsFree,
        };
    }

    private static FamilyRow? FindFamily(ref NameText text, bool? isOllama, out bool isWhole, out bool isOther)
    {
        isOther = false;
        var segmentStart = text.PlainSegmentStart;
        var match = NameTables.Families.Find(ref text, segmentStart, text.PlainLength);
        if (match.Line < 0)
        {
            isWhole = false;
            if (segmentStart > 0 && NameWords.IsFileName(ref text))
            {
                match = NameTables.Families.Find(ref text, 0, segmentStart - 1);
            }

            return match.Line < 0 ? null : NameTables.Family(match.Line);
        }

        var row = NameTables.Family(match.Line);
        isOther = NameVersions.IsAnotherModel(ref text, match) || NameNeighbours.TellOfAnother(ref text, match, row);
        var nameEnd = text.PlainTagStart < 0 ? text.PlainLength : text.PlainTagStart;
        isWhole = match.Start == segmentStart && match.End == nameEnd && (isOllama ?? NameWords.MayBeOllama(ref text, row));
        return row;
    }

    private static (double? Total, double? Active, SizeBasis Basis) Sizes(SizeReading size, FamilyRow? family, bool isWhole, bool isOther, NameWords words)
    {
        if (size.IsBracket)
        {
            return (null, null, SizeBasis.Unknown);
        }

        if (size.Experts > 0)
        {
            return Mixture(size, family);
        }

        if (size.TotalIsActive || (size.Total == 0 && size.Active > 0))
        {
            var known = size.TotalIsActive ? size.Total : size.Active;
            var published = family?.TotalForActive(known) ?? 0;
            return (Known(published), known, published > 0 ? SizeBasis.Published : SizeBasis.Unknown);
        }

        if (size.Total > 0)
        {
            // "llama4-scout-17b" states what is at work only.
            if (size.Active == 0 && family is { Size.Active: > 0 } && family.Size.Active == size.Total && !family.HasSize(size.Total))
            {
                return (family.Size.Total, size.Total, SizeBasis.Published);
            }

            var active = size.Active > 0 ? size.Active : family?.ActiveFor(size.Total, words.IsPruned) ?? 0;
            return (size.Total, active > 0 && active < size.Total ? active : null, SizeBasis.Name);
        }

        var count = isWhole && !words.IsCloud && family!.Ollama.Total > 0 ? family.Ollama
            : isOther ? default
            : family?.Size ?? default;
        if (count.Total > 0)
        {
            return (count.Total, Known(count.Active), SizeBasis.Published);
        }

        return (null, Known(size.Effective), SizeBasis.Unknown);
    }

    private static (double? Total, double? Active, SizeBasis Basis) Mixture(SizeReading size, FamilyRow? family)
    {
        if (family is { Size: { Active: > 0 } published })
        {
            return (published.Total, published.Active, SizeBasis.Published);
        }

        var active = size.Active > 0 ? size.Active : MixtureSize.Active(size.Experts, size.ExpertSize);

        // "8X3B-MOE-18.4B": its maker has counted.
        return size.Total > size.ExpertSize
            ? (size.Total, active < size.Total ? active : null, SizeBasis.Name)
            : (MixtureSize.Total(size.Experts, size.ExpertSize), active, SizeBasis.Published);
    }

    private static (double? Bits, string? Scheme, bool IsNative) Bits(QuantReading quant, FamilyRow? family, bool isConverted)
    {
        var native = family?.NativeScheme;
        if (quant.Strength <= QuantStrength.Container && native == "mxfp4" && !isConverted)
        {
            // Nobody ships these weights in another form without saying so.
            return (4, native, true);
        }

        var bits = quant.Bits is > 0 and < 16 ? quant.Bits : (double?)null;
        var isNative = bits is not null
            && (quant.IsAware || quant.Scheme == "bitnet" || bits == 1.58 || (native is not null && IsAsTrained(native, quant.Scheme!, bits.Value)));
        return (bits, quant.Scheme, isNative);
    }

    private static bool IsAsTrained(string native, string scheme, double bits) =>
        scheme == native || (native == "int4" && bits == 4 && scheme is "w4a16" or "int4" or "4bit");

    private static double? Known(double value) => value > 0 ? value : null;
}
