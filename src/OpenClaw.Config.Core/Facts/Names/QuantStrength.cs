namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>
/// How much a word says about the bits of a file. A name often holds several: the source's precision ("FP8", "BF16"), the method ("AWQ"),
/// the container ("GGUF") and the scheme that was used in the end ("IQ3_M"). The strongest one counts.
/// </summary>
internal enum QuantStrength
{
    /// <summary>No word.</summary>
    None,

    /// <summary>A container that holds any bits: GGUF, MLX, EXL2.</summary>
    Container,

    /// <summary>16 or 32 bits.</summary>
    Full,

    /// <summary>A method with usual bits: AWQ and GPTQ 4, AQLM 2.</summary>
    Method,

    /// <summary>A bare <c>q4</c>.</summary>
    Bare,

    /// <summary>Eight-bit floats: also what many mixed files are based on.</summary>
    Float8,

    /// <summary>Stated bits: <c>4bit</c>, <c>int4</c>, <c>w4a16</c>, <c>4.65bpw</c>, <c>nvfp4</c>.</summary>
    Stated,

    /// <summary>A block scheme of llama.cpp or MLC: <c>q4_k_m</c>, <c>iq2_xxs</c>, <c>q4f16_1</c>.</summary>
    Block,
}
