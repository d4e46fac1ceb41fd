namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>The size of a model after what its name states and what is published were put together; 0 is unknown.</summary>
internal struct SizeAnswer
{
    /// <summary>All parameters in billions.</summary>
    public double Total;

    /// <summary>Those at work on one token, in billions.</summary>
    public double Active;

    /// <summary>Where the total is known from.</summary>
    public SizeBasis Basis;

    /// <summary>Sets all.</summary>
    public void Set(double total, double active, SizeBasis basis)
    {
        Total = total;
        Active = active;
        Basis = basis;
    }
}
