namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>The quantization that an identifier names.</summary>
internal struct QuantReading
{
    /// <summary>How much the wording says; the most telling one wins over the others in a name.</summary>
    public QuantStrength Strength;

    /// <summary>Nominal bits; 0 if not stated, 16 or 32 for full precision.</summary>
    public double Bits;

    /// <summary>The scheme in its usual spelling; null if none is named.</summary>
    public string? Scheme;

    /// <summary>Whether the scheme is a number format, which says more than plain bits (<c>mxfp4</c>, <c>nf4</c>).</summary>
    public bool IsNamedFormat;

    /// <summary>Whether the checkpoint was trained with these bits in mind (<c>qat</c>).</summary>
    public bool IsAware;

    /// <summary>Sets what a word says.</summary>
    public void Set(QuantStrength strength, double bits, string scheme)
    {
        Strength = strength;
        Bits = bits;
        Scheme = scheme;
    }
}
