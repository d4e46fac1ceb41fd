namespace OpenClaw.Config.Core.Facts;

/// <summary>Reads a declared quantization with the reader of names, so that <c>"Q4_K_M"</c> means the same in both places.</summary>
internal static class QuantizationFacts
{
    public static (Fact<double> Bits, string? Scheme, bool IsNative) Resolve(string? declared, double? catalogueBits, ModelNameFacts name)
    {
        if (string.IsNullOrWhiteSpace(declared))
        {
            return (Fact.First(null, catalogueBits, name.QuantBits), name.QuantScheme, name.IsNativeQuantization);
        }

        // A bare scheme is no identifier: a stem before it lets the reader see a suffix.
        var read = ModelName.Read("model-" + declared!.Trim());
        if (read.QuantScheme is null && read.QuantBits is null)
        {
            return (Fact.First(null, catalogueBits, name.QuantBits), name.QuantScheme ?? declared.Trim().ToLowerInvariant(), name.IsNativeQuantization);
        }

        // The declared scheme may be the model's own: gpt-oss declared as MXFP4 stays native.
        var isNative = name.IsNativeQuantization && (name.QuantBits is null || read.QuantBits is null || read.QuantBits >= name.QuantBits);
        return (Fact.First(read.QuantBits), read.QuantScheme, isNative || read.IsNativeQuantization);
    }
}
