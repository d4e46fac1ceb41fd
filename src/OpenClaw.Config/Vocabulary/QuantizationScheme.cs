namespace OpenClaw.Config;

/// <summary>Common quantizations of weights. Any other string is taken too.</summary>
public static class QuantizationScheme
{
    /// <summary>16 bits.</summary>
    public const string BF16 = "BF16";

    /// <summary>8 bits.</summary>
    public const string FP8 = "FP8";

    /// <summary>8 bits (GGUF).</summary>
    public const string Q8_0 = "Q8_0";

    /// <summary>6 bits (GGUF).</summary>
    public const string Q6_K = "Q6_K";

    /// <summary>5 bits (GGUF).</summary>
    public const string Q5_K_M = "Q5_K_M";

    /// <summary>4 bits (GGUF).</summary>
    public const string Q4_K_M = "Q4_K_M";

    /// <summary>4 bits (GGUF).</summary>
    public const string Q4_0 = "Q4_0";

    /// <summary>3 bits (GGUF).</summary>
    public const string Q3_K_M = "Q3_K_M";

    /// <summary>2 bits (GGUF).</summary>
    public const string Q2_K = "Q2_K";

    /// <summary>2 bits (GGUF).</summary>
    public const string IQ2_XXS = "IQ2_XXS";

    /// <summary>4 bits.</summary>
    public const string AWQ = "AWQ";

    /// <summary>4 bits unless said otherwise.</summary>
    public const string GPTQ = "GPTQ";

    /// <summary>4 bits; native for gpt-oss.</summary>
    public const string MXFP4 = "MXFP4";

    /// <summary>4 bits.</summary>
    public const string NVFP4 = "NVFP4";
}
