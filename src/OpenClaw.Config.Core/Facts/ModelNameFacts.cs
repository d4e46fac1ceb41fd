namespace OpenClaw.Config.Core.Facts;

/// <summary>What a model identifier says about its model. Null means unknown: nothing here is a guess.</summary>
public sealed record ModelNameFacts
{
    /// <summary>The answer for an identifier that says nothing.</summary>
    public static ModelNameFacts Nothing { get; } = new();

    /// <summary>All parameters, in billions (<c>70</c>, <c>0.135</c>). Of a mixture of experts: all experts.</summary>
    public double? TotalParamsB { get; init; }

    /// <summary>
    /// Parameters that work on one token, in billions, where that is fewer than all: mixtures of experts,
    /// and Gemma's "effective" sizes (E2B, E4B). Null for dense models and where nobody knows.
    /// </summary>
    public double? ActiveParamsB { get; init; }

    /// <summary>
    /// Nominal bits per weight (<c>q4_k_m</c> 4, <c>iq2_xxs</c> 2, <c>4.65bpw</c> 4.65, <c>fp8</c> 8).
    /// Null for 16 bits and more, and where the identifier doesn't say.
    /// </summary>
    public double? QuantBits { get; init; }

    /// <summary>
    /// Effective bits per weight of the scheme, blocks' scales included (<c>q4_k_m</c> is about 4.9).
    /// Null where the scheme has no fixed value. Figures for llama.cpp schemes are those its quantize tool prints for a 8B Llama.
    /// </summary>
    public double? QuantBitsPerWeight => QuantBits is null || QuantScheme is null ? null : Names.SchemeBits.Of(QuantScheme);

    /// <summary>The quantization scheme in lower case (<c>q4_k_m</c>, <c>awq</c>, <c>mxfp4</c>, <c>bf16</c>, <c>gguf</c>); null if none is named.</summary>
    public string? QuantScheme { get; init; }

    /// <summary>The model family (<c>Llama 3.1</c>, <c>Qwen3</c>), or null.</summary>
    public string? Family { get; init; }

    /// <summary>What the model is for.</summary>
    public ModelKind Kind { get; init; }

    /// <summary>Whether the model can hold a conversation; the rules about context and size speak of such models only.</summary>
    public bool IsChat => Kind is ModelKind.Chat or ModelKind.Base;

    /// <summary>
    /// Whether the model was trained at these few bits, so that nothing was lost by quantizing it afterwards:
    /// gpt-oss (MXFP4), Kimi K2 Thinking and later (INT4), BitNet, quantization-aware checkpoints.
    /// </summary>
    public bool IsNativeQuantization { get; init; }

    /// <summary>Where <see cref="TotalParamsB"/> is known from.</summary>
    public SizeBasis Basis { get; init; }

    /// <summary>Whether the identifier names a vision model; null if it doesn't say.</summary>
    public bool? IsVision { get; init; }

    /// <summary>Whether the identifier names a model for code.</summary>
    public bool IsCoder { get; init; }

    /// <summary>Whether the identifier names an instruction-tuned model; null if it doesn't say.</summary>
    public bool? IsInstruct { get; init; }

    /// <summary>Whether the identifier carries Ollama's <c>cloud</c> tag: the model is hosted although Ollama is local.</summary>
    public bool IsOllamaCloud { get; init; }

    /// <summary>Whether the identifier carries a gateway's <c>:free</c> tag.</summary>
    public bool IsFreeTier { get; init; }
}
