namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>Puts together what sizes, quantization words, families and kinds say of one identifier.</summary>
internal static class NameReader
{
    /// <summary>Reads a text that holds at least one token.</summary>
    public static ModelNameFacts Read(NameText text, bool? isOllama)
    {
        var family = FindFamily(text, isOllama, out var isWhole, out var isOther);
        var size = default(SizeReading);
        SizeReader.Read(text, text.LastSegment, family, ref size);
        var quant = default(QuantReading);
        if ((text.Uses & QuantReader.Telling) != 0)
        {
            QuantReader.Read(text, text.LastSegment, ref quant);
        }

        if (text.LastSegment > 0)
        {
            // A file named "model.gguf" or a quantization folder: the repository in front of it tells the rest.
            var isPublished = !isOther && family is { Size.Total: > 0 };
            ReadEarlier(text, family, isPublished, ref size, ref quant);
        }

        var kind = NameTables.Kinds.Find(text, text.PlainSegmentStart, text.PlainLength).Row;
        var words = (text.Uses & NameWords.Telling) == 0 ? WordUse.None : NameWords.Read(text);
        var answer = default(SizeAnswer);
        AddSize(ref size, family, isWhole && (words & WordUse.Cloud) == 0, isOther, (words & WordUse.Pruned) != 0, ref answer);
        var native = isOther || family is null ? "" : family.NativeScheme;
        var isNative = native.Length + quant.Bits > 0 && TakeNative(native, (words & WordUse.Converted) != 0, ref quant);
        return new()
        {
            TotalParamsB = Known(answer.Total),
            ActiveParamsB = Known(answer.Active),
            Basis = answer.Basis,
            QuantBits = Known(quant.Bits),
            QuantScheme = quant.Scheme,
            IsNativeQuantization = isNative,
            Family = family?.Name,
            Kind = kind > (int)ModelKind.Chat ? (ModelKind)kind : (words & (WordUse.Base | WordUse.Instruct)) == WordUse.Base ? ModelKind.Base : ModelKind.Chat,
            IsVision = (words & WordUse.Vision) != 0 || family is { IsVision: true } ? true : null,
            IsCoder = (words & WordUse.Coder) != 0 || family is { IsCoder: true },
            IsInstruct = (words & WordUse.Instruct) != 0 ? true : (words & WordUse.Base) != 0 ? false : null,
            IsOllamaCloud = (words & WordUse.Cloud) != 0,
            IsFreeTier = (words & WordUse.Free) != 0,
        };
    }

    private static void ReadEarlier(NameText text, FamilyRow? family, bool isPublished, ref SizeReading size, ref QuantReading quant)
    {
        for (var segment = text.LastSegment - 1; segment >= 0; segment--)
        {
            if (!isPublished && !size.SaysSomething)
            {
                size = default;
                SizeReader.Read(text, segment, family, ref size);
            }

            if (quant.Strength <= QuantStrength.Container && (text.Uses & QuantReader.Telling) != 0)
            {
                var earlier = default(QuantReading);
                QuantReader.Read(text, segment, ref earlier);
                quant = earlier.Strength > QuantStrength.Container ? earlier : quant;
            }
        }
    }

    private static FamilyRow? FindFamily(NameText text, bool? isOllama, out bool isWhole, out bool isOther)
    {
        isWhole = false;
        isOther = false;
        var segmentStart = text.PlainSegmentStart;
        var match = NameTables.Families.Find(text, segmentStart, text.PlainLength);
        if (match.Row < 0)
        {
            if (segmentStart > 0 && NameWords.IsFileName(text))
            {
                match = NameTables.Families.Find(text, 0, segmentStart - 1);
            }

            return match.Row < 0 ? null : NameTables.Family(match.Row);
        }

        var row = NameTables.Family(match.Row);
        isOther = NameVersions.IsAnotherModel(text, match) || NameNeighbours.TellOfAnother(text, match, row);
        var nameEnd = text.PlainTagStart < 0 ? text.PlainLength : text.PlainTagStart;
        isWhole = match.Start == segmentStart && match.End == nameEnd && (isOllama ?? NameWords.MayBeOllama(text, row));
        return row;
    }

    private static void AddSize(ref SizeReading size, FamilyRow? family, bool isOllama, bool isOther, bool isPruned, ref SizeAnswer answer)
    {
        if (size.IsBracket)
        {
            return;
        }

        if (size.Experts > 0)
        {
            AddMixture(ref size, family, ref answer);
        }
        else if (size.TotalIsActive || (size.Total == 0 && size.Active > 0))
        {
            var active = size.TotalIsActive ? size.Total : size.Active;
            var published = family?.TotalForActive(active) ?? 0;
            answer.Set(published, active, published > 0 ? SizeBasis.Published : SizeBasis.Unknown);
        }
        else if (size.Total > 0)
        {
            AddStated(ref size, family, isPruned, ref answer);
        }
        else
        {
            answer.Active = size.Effective;
            if (family is not null)
            {
                AddPublished(isOllama && family.Ollama.Total > 0 ? family.Ollama : isOther ? default : family.Size, ref answer);
            }
        }
    }

    private static void AddStated(ref SizeReading size, FamilyRow? family, bool isPruned, ref SizeAnswer answer)
    {
        var active = size.Active;
        if (active == 0 && family is not null)
        {
            // "llama4-scout-17b" states what is at work only.
            if (family.Size.Active > 0 && family.Size.Active == size.Total && !family.HasSize(size.Total))
            {
                answer.Set(family.Size.Total, size.Total, SizeBasis.Published);
                return;
            }

            active = family.ActiveFor(size.Total, isPruned);
        }

        answer.Set(size.Total, active < size.Total ? active : 0, SizeBasis.Name);
    }

    private static void AddPublished(ParameterCount count, ref SizeAnswer answer)
    {
        if (count.Total > 0)
        {
            answer.Set(count.Total, count.Active, SizeBasis.Published);
        }
    }

    private static void AddMixture(ref SizeReading size, FamilyRow? family, ref SizeAnswer answer)
    {
        if (family is { Size: { Active: > 0 } published })
        {
            AddPublished(published, ref answer);
            return;
        }

        var active = size.Active > 0 ? size.Active : MixtureSize.Active(size.Experts, size.ExpertSize);
        if (size.Total > size.ExpertSize)
        {
            // "8X3B-MOE-18.4B": its maker has counted.
            answer.Set(size.Total, active < size.Total ? active : 0, SizeBasis.Name);
        }
        else
        {
            answer.Set(MixtureSize.Total(size.Experts, size.ExpertSize), active, SizeBasis.Published);
        }
    }

    // Whether the weights are as they were trained; leaves no bits where there are 16 or more.
    private static bool TakeNative(string native, bool isConverted, ref QuantReading quant)
    {
        if (native == "mxfp4" && quant.Strength <= QuantStrength.Container && !isConverted)
        {
            // Nobody ships these weights in another form without saying so.
            quant.Set(QuantStrength.Stated, 4, native);
            return true;
        }

        if (quant.Bits is 0 or >= 16)
        {
            quant.Bits = 0;
            return false;
        }

        return quant.IsAware || quant.Bits == 1.58 || (native.Length > 0 && IsAsTrained(native, quant.Scheme!, quant.Bits));
    }

    private static bool IsAsTrained(string native, string scheme, double bits) =>
        scheme == native || (native == "int4" && bits == 4 && scheme is "w4a16" or "int4" or "4bit");

    private static double? Known(double value) => value > 0 ? value : null;
}
