namespace OpenClaw.Config.Core.Rules;

/// <summary>Every threshold of the rules. The doc pages, the settings file and the check of malformed values are made from this list.</summary>
public static class RuleOptions
{
    /// <summary>Below this window a model is an error (OCC2001). 16,000 is the seed's floor, and what OpenClaw 2026.4 refuses to run.</summary>
    public static RuleOption ContextBlockTokens { get; } = new("context_block_tokens", 16_000, "tokens",
        "Windows below this are an error. Without it: 16,000; with a target of 2026.9: 4,000, which is what that release refuses to run.")
    { Least = 1 };

    /// <summary>Below this window a model is a warning (OCC2002). 32,000 is the seed's; 16,000 with a target of 2026.9.</summary>
    public static RuleOption ContextWarnTokens { get; } = new("context_warn_tokens", 32_000, "tokens",
        "Windows below this are a warning. Without it: 32,000; with a target of 2026.9: 16,000, because that release's own prompt takes about 15,500.")
    { Least = 1 };

    /// <summary>What OpenClaw keeps free for compaction (both releases), in tokens.</summary>
    public static RuleOption CompactionReserveTokens { get; } = new("compaction_reserve_tokens", 20_000, "tokens",
        "What OpenClaw keeps free of a window for its own compaction; used for the usable context.");

    /// <summary>A fallback with at least this usable context is never too small (OCC2007).</summary>
    public static RuleOption FallbackUsableTokens { get; } = new("fallback_usable_tokens", 100_000, "tokens",
        "A fallback with at least this much usable context is large enough, however large the primary is.")
    { Least = 1 };

    /// <summary>Share of the window that the output may take (OCC2005).</summary>
    public static RuleOption OutputShareMax { get; } = new("output_share_max", 0.5, "share of the window",
        "An output limit above this share of the window crowds the prompt.")
    { Greatest = 1 };

    /// <summary>Models up to this size are small (OCC4001).</summary>
    public static RuleOption SmallModelBillions { get; } = new("small_model_billions", 40, "billions of parameters",
        "Models of this size and below are small: what one 24 GB card holds at 4.5 bits.");

    /// <summary>Below this many bits a model is aggressively quantized (OCC4002).</summary>
    public static RuleOption QuantizationMinBits { get; } = new("quantization_min_bits", 5, "bits per weight",
        "Fewer nominal bits than this are aggressive for a model that is not large.")
    { Greatest = 32 };

    /// <summary>Below this many bits even a large model is aggressively quantized (OCC4002).</summary>
    public static RuleOption QuantizationMinBitsLarge { get; } = new("quantization_min_bits_large", 4, "bits per weight",
        "Fewer nominal bits than this are aggressive for every model.")
    { Greatest = 32 };

    /// <summary>Models above this size bear fewer bits (OCC4002).</summary>
    public static RuleOption LargeModelBillions { get; } = new("large_model_billions", 70, "billions of parameters",
        "Models above this size bear quantization to quantization_min_bits_large.");

    /// <summary>A local hop needs at least this patience for a cold load (OCC3011).</summary>
    public static RuleOption ColdLoadSeconds { get; } = new("cold_load_seconds", 60, "seconds",
        "A local hop with less patience than this for the first token fails while the server still loads the model.");

    /// <summary>A local primary with a smaller window should consider lean mode (OCC7007).</summary>
    public static RuleOption LeanContextTokens { get; } = new("lean_context_tokens", 64_000, "tokens",
        "A local primary with a smaller window than this is told of lean mode.");

    /// <summary>How far a declared size may be from what the id says (OCC4007).</summary>
    public static RuleOption SizeTolerance { get; } = new("size_tolerance", 0.1, "share of the size",
        "A declared size that differs by more than this share from what the id says contradicts it.")
    { Greatest = 1 };

    /// <summary>How far a declared price may be from the catalogue's (OCC8005).</summary>
    public static RuleOption PriceTolerance { get; } = new("price_tolerance", 0.01, "share of the price",
        "A declared price that differs by more than this share from the catalogue's is told.")
    { Greatest = 1 };

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<RuleOption> All { get; } = new[]
    {
        ColdLoadSeconds, CompactionReserveTokens, ContextBlockTokens, ContextWarnTokens, FallbackUsableTokens, LargeModelBillions,
        LeanContextTokens, OutputShareMax, PriceTolerance, QuantizationMinBits, QuantizationMinBitsLarge, SizeTolerance, SmallModelBillions,
    }.OrderBy(o => o.Name, StringComparer.Ordinal).ToArray();
}
