namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>The sizes that an identifier states, in billions of parameters; 0 where it states none.</summary>
internal struct SizeReading
{
    /// <summary>The stated total.</summary>
    public double Total;

    /// <summary>The stated active size (<c>a3b</c>).</summary>
    public double Active;

    /// <summary>The stated effective size (<c>e4b</c>), which is no total.</summary>
    public double Effective;

    /// <summary>Experts, where the total is stated as experts times size (<c>8x7b</c>).</summary>
    public int Experts;

    /// <summary>The size of one expert.</summary>
    public double ExpertSize;

    /// <summary>Whether the stated total is followed by a number of experts (<c>17b-16e</c>), so that it is the active size.</summary>
    public bool TotalIsActive;

    /// <summary>Whether the sizes are a price bracket (<c>4.1b-8b</c>, <c>up-to-4b</c>) and say nothing of a model.</summary>
    public bool IsBracket;

    /// <summary>Whether anything of this was found.</summary>
    public readonly bool SaysSomething => IsBracket || Total + Active + Effective + Experts > 0;

    /// <summary>A second size right behind the first one; 0 if there is none. This and what follows is for the reader itself.</summary>
    public double Second;

    /// <summary>The size in billions of a stated number of millions (<c>135m</c>).</summary>
    public double Millions;

    /// <summary>The place behind the token that states <see cref="Millions"/>.</summary>
    public int MillionsEnd;

    /// <summary>The size in billions of a stated number of trillions (<c>1t</c>).</summary>
    public double Trillions;

    /// <summary>Whether the last token that was read is a size in billions.</summary>
    public bool EndsWithSize;
}
