using OpenClaw.Config.Core.Resources;

namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>One line of <c>families.txt</c>.</summary>
internal sealed class FamilyRow
{
    // Sizes are written in single parameters: the quotient is the number that the text states, to the last bit.
    private const double CountScale = 1e9;

    // In the order in which the build numbers them.
    private const int Tiny = 1;
    private const int Vision = 2;
    private const int Coder = 4;
    private const int Mixture = 8;
    private const int HostedAlias = 16;
    private const int Word = 32;
    private const int Hyphened = 64;

    /// <summary>The family's name for people.</summary>
    public readonly string Name;

    /// <summary>The scheme at which the weights were trained; empty if it is not special.</summary>
    public readonly string NativeScheme;

    /// <summary>The size to take when the identifier states none; total 0 if there is no such size.</summary>
    public readonly ParameterCount Size;

    /// <summary>The size of Ollama's default tag; total 0 if unknown.</summary>
    public readonly ParameterCount Ollama;

    // The sizes that the family comes in.
    private readonly ParameterCount[] _known;
    private readonly int _flags;

    /// <summary>Reads a row of the compiled table (<c>eng/names/CompileNameTables.cs</c> writes it).</summary>
    public FamilyRow(ByteReader reader)
    {
        Name = reader.Text();
        NativeScheme = reader.Text();
        _flags = reader.Byte();
        Read(ref reader, out Size);
        Read(ref reader, out Ollama);
        _known = new ParameterCount[reader.Varint()];
        for (var i = 0; i < _known.Length; i++)
        {
            Read(ref reader, out _known[i]);
        }
    }

    /// <summary>Whether it comes in sizes of some million parameters.</summary>
    public bool IsTiny => (_flags & Tiny) != 0;

    /// <summary>Whether it takes images.</summary>
    public bool IsVision => (_flags & Vision) != 0;

    /// <summary>Whether it is made for code.</summary>
    public bool IsCoder => (_flags & Coder) != 0;

    /// <summary>Whether two sizes in its names are the active and the total one.</summary>
    public bool IsMixture => (_flags & Mixture) != 0;

    /// <summary>Whether the name is also an everyday word or a first name, so that it stands for the model only where little else is said.</summary>
    public bool IsWord => (_flags & Word) != 0;

    /// <summary>Whether Ollama writes it with a hyphen before the version ("olmo-3"), as it does with few.</summary>
    public bool IsHyphened => (_flags & Hyphened) != 0;

    /// <summary>
    /// Whether the plain name means something else at a host: another published size, or nobody knows what, because its maker serves
    /// something of this name that may be another model than Ollama's default tag.
    /// </summary>
    public bool IsHostedToo => (_flags & HostedAlias) != 0 || (Size.Total > 0 && Size.Total != Ollama.Total);

    /// <summary>Whether a size is one that the family comes in.</summary>
    public bool HasSize(double size)
    {
        foreach (var known in _known)
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
        foreach (var known in _known)
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

        foreach (var known in _known)
        {
            if (known.Active > 0 && known.Active == active)
            {
                return known.Total;
            }
        }

        return 0;
    }

    private static void Read(ref ByteReader reader, out ParameterCount count)
    {
        count.Total = reader.LongVarint() / CountScale;
        count.Active = reader.LongVarint() / CountScale;
    }
}
