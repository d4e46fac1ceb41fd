using OpenClaw.Config.Core.Resources;

namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>One line of <c>families.txt</c>.</summary>
internal sealed class FamilyRow
{
    // Sizes are written in single parameters: the quotient is the number that the text states, to the last bit.
    private const double CountScale = 1e9;

    /// <summary>The family's name for people.</summary>
    public required string Name { get; init; }

    /// <summary>The size to take when the identifier states none; total 0 if there is no such size.</summary>
    public ParameterCount Size { get; init; }

    /// <summary>The size of Ollama's default tag; total 0 if unknown.</summary>
    public ParameterCount Ollama { get; init; }

    /// <summary>The sizes that the family comes in.</summary>
    public ParameterCount[] Known { get; init; } = [];

    /// <summary>The scheme at which the weights were trained, or null.</summary>
    public string? NativeScheme { get; init; }

    /// <summary>Whether it comes in sizes of some million parameters.</summary>
    public bool IsTiny { get; init; }

    /// <summary>Whether it takes images.</summary>
    public bool IsVision { get; init; }

    /// <summary>Whether it is made for code.</summary>
    public bool IsCoder { get; init; }

    /// <summary>Whether two sizes in its names are the active and the total one.</summary>
    public bool IsMixture { get; init; }

    /// <summary>Whether its maker serves something of the family's plain name that may be another model than Ollama's default tag.</summary>
    public bool IsHostedAlias { get; init; }

    /// <summary>Whether the name is also an everyday word or a first name, so that it stands for the model only where little else is said.</summary>
    public bool IsWord { get; init; }

    /// <summary>Whether Ollama writes it with a hyphen before the version ("olmo-3"), as it does with few.</summary>
    public bool IsHyphened { get; init; }

    /// <summary>Whether the plain name means something else at a host: another published size, or nobody knows what.</summary>
    public bool IsHostedToo => IsHostedAlias || (Size.Total > 0 && Size.Total != Ollama.Total);

    /// <summary>Reads a row of the compiled table (<c>eng/names/CompileNameTables.cs</c> writes it).</summary>
    public static FamilyRow Read(ByteReader reader)
    {
        var name = reader.Text();
        var native = reader.Text();
        var flags = reader.Byte();
        var size = ReadCount(ref reader);
        var ollama = ReadCount(ref reader);
        var known = new ParameterCount[reader.Varint()];
        for (var i = 0; i < known.Length; i++)
        {
            known[i] = ReadCount(ref reader);
        }

        return new()
        {
            Name = name,
            NativeScheme = native.Length == 0 ? null : native,
            Size = size,
            Ollama = ollama,
            Known = known,
            IsTiny = (flags & 1) != 0,
            IsVision = (flags & 2) != 0,
            IsCoder = (flags & 4) != 0,
            IsMixture = (flags & 8) != 0,
            IsHostedAlias = (flags & 16) != 0,
            IsWord = (flags & 32) != 0,
            IsHyphened = (flags & 64) != 0,
        };
    }

    /// <summary>Whether a size is one that the family comes in.</summary>
    public bool HasSize(double size)
    {
        foreach (var known in Known)
        {
            if (Math.Abs(known.Total - size) < 1e-6)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The active size that goes with a stated total, or 0.</summary>
    /// <param name="total">The stated total.</param>
    /// <param name="isPruned">Whether experts were taken out: as many as before work on a token.</param>
    public double ActiveFor(double total, bool isPruned)
    {
        foreach (var known in Known)
        {
            if (known.IsTotal(total))
            {
                return known.Active;
            }
        }

        return Size.Total > 0 && (Size.IsTotal(total) || (isPruned && total < Size.Total)) ? Size.Active : 0;
    }

    /// <summary>The total of the mixture whose active size is the stated one, or 0.</summary>
    public double TotalForActive(double active)
    {
        if (Size.Active > 0 && Size.Active == active)
        {
            return Size.Total;
        }

        foreach (var known in Known)
        {
            if (known.Active > 0 && known.Active == active)
            {
                return known.Total;
            }
        }

        return 0;
    }

    private static ParameterCount ReadCount(ref ByteReader reader)
    {
        var total = reader.LongVarint() / CountScale;
        return new(total, reader.LongVarint() / CountScale);
    }
}
