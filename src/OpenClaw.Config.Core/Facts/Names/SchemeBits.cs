namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>
/// Effective bits per weight of quantization schemes. The llama.cpp figures are those of its own table for Llama 3.1 8B;
/// microscaling formats carry an 8-bit scale for 32 (MXFP4) or 16 (NVFP4) weights.
/// </summary>
internal static class SchemeBits
{
    /// <summary>The effective bits of a scheme, or null where it has no fixed value.</summary>
    public static double? Of(string scheme)
    {
        var start = scheme.StartsWith("ud-", StringComparison.Ordinal) ? 3 : 0;
        return scheme.Substring(start) switch
        {
            "iq1_s" => 2.0042,
            "iq1_m" => 2.146,
            "iq2_xxs" => 2.3824,
            "iq2_xs" => 2.5882,
            "iq2_s" => 2.7403,
            "iq2_m" => 2.9294,
            "iq3_xxs" => 3.2548,
            "iq3_xs" => 3.4977,
            "iq3_s" => 3.6606,
            "iq3_m" => 3.7628,
            "iq4_xs" => 4.4597,
            "iq4_nl" => 4.6818,
            "q2_k_s" => 2.9697,
            "q2_k" => 3.1593,
            "q3_k_s" => 3.6429,
            "q3_k_m" => 3.996,
            "q3_k_l" => 4.2979,
            "q4_0" => 4.5,
            "q4_1" => 5,
            "q4_k_s" => 4.6672,
            "q4_k_m" => 4.8944,
            "q5_0" => 5.5,
            "q5_1" => 6,
            "q5_k_s" => 5.5704,
            "q5_k_m" => 5.7036,
            "q6_k" or "q6_k_l" => 6.5633,
            "q8_0" => 8.5008,
            "tq1_0" => 1.69,
            "tq2_0" => 2.06,
            "mxfp4" => 4.25,
            "nvfp4" => 4.5,
            "fp8" => 8,
            _ => null,
        };
    }
}
