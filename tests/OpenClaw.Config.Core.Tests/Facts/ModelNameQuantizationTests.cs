using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Tests.Facts;

public class ModelNameQuantizationTests
{
    [Theory]
    [InlineData("acme-7b.Q4_K_M.gguf", 4, "q4_k_m")]
    [InlineData("acme-7b-Q4_KM", 4, "q4_k_m")]
    [InlineData("acme:7b-gguf-q4-km", 4, "q4_k_m")]
    [InlineData("acme-7b@q6_k_l", 6, "q6_k_l")]
    [InlineData("acme-7b-IQ2_XXS", 2, "iq2_xxs")]
    [InlineData("acme-7b-UD-IQ1_S", 1, "ud-iq1_s")]
    [InlineData("acme-7b-TQ1_0", 1, "tq1_0")]
    [InlineData("acme-7b-q8-0", 8, "q8_0")]
    [InlineData("acme-7b-q4f16_1-MLC", 4, "q4f16_1")]
    [InlineData("acme-7b-4.65bpw-h6-exl2", 4.65, "exl2")]
    [InlineData("acme-7b-4_25bpw", 4.25, "4.25bpw")]
    [InlineData("acme-7b-exl2-5.0", 5, "exl2")]
    [InlineData("acme-7b-exl2_4.25", 4.25, "exl2")]
    [InlineData("acme-7b-exl3_4.0bpw_H6", 4, "exl3")]
    [InlineData("mlx-community/acme-7b-4bit", 4, "mlx-4bit")]
    [InlineData("acme-7b-MLX-6bit", 6, "mlx-6bit")]
    [InlineData("acme-7b-q4_0_s", 4, "q4_0")]
    [InlineData("acme-7b-q4_0_4_4", 4, "q4_0")]
    [InlineData("acme-7b-bnb-4bit", 4, "bnb-4bit")]
    [InlineData("acme-7b-GPTQ-Int8", 8, "gptq")]
    [InlineData("acme-7b-AWQ", 4, "awq")]
    [InlineData("acme-7b-gptq3", 3, "gptq")]
    [InlineData("acme-7b.w4a16", 4, "w4a16")]
    [InlineData("acme-7b-W8A16-AWQ", 8, "w8a16")]
    [InlineData("acme-7b-NVFP4", 4, "nvfp4")]
    [InlineData("acme-7b-FP8-dynamic", 8, "fp8")]
    [InlineData("acme-2b-1.58bit", 1.58, "1.58bit")]
    [InlineData("acme-7b-4-bit", 4, "4bit")]
    [InlineData("acme-7b-q4", 4, "q4")]
    public void Bits_are_read_from_every_common_scheme(string id, double bits, string scheme)
    {
        var facts = ModelName.Read(id);

        Assert.Equal(bits, facts.QuantBits);
        Assert.Equal(scheme, facts.QuantScheme);
    }

    [Theory]
    [InlineData("acme-7b-BF16")]
    [InlineData("acme-7b-fp16")]
    [InlineData("acme-7b-GGUF")]
    [InlineData("acme-7b-exl2")]
    [InlineData("acme-7b-mlx")]
    [InlineData("acme-7b-gs32")]
    [InlineData("acme-7b-kv-q8")]
    [InlineData("sales-q4-2025")]
    [InlineData("acme-7b")]
    public void Full_precision_and_containers_say_no_bits(string id) => Assert.Null(ModelName.Read(id).QuantBits);

    [Theory]
    [InlineData("acme-7b-FP8.i1-IQ3_M.gguf", 3)]
    [InlineData("acme-7b-BF16-q4f16_1-MLC", 4)]
    [InlineData("acme-7b-Q5_K_M-F16-merged.gguf", 5)]
    [InlineData("acme-7b-NVFP4-FP8", 4)]
    public void The_final_scheme_wins_over_the_precision_of_the_source(string id, double bits) =>
        Assert.Equal(bits, ModelName.Read(id).QuantBits);

    [Fact]
    public void A_leading_Q3_before_a_size_is_short_for_Qwen3()
    {
        var facts = ModelName.Read("Q3-30B-A3B-Tune-Q6_K.gguf");

        Assert.Equal(6, facts.QuantBits);
        Assert.Equal(30, facts.TotalParamsB);
    }

    [Theory]
    [InlineData("openai/gpt-oss-120b", true, 4.0)]
    [InlineData("gpt-oss:20b", true, 4.0)]
    [InlineData("gpt-oss-20b-Q8_0.gguf", false, 8.0)]
    [InlineData("gpt-oss-20b-BF16", false, null)]
    [InlineData("gpt-oss-20b-onnx-npu", false, null)]
    [InlineData("kimi-k2-thinking-int4", true, 4.0)]
    [InlineData("gemma-3-27b-it-qat-q4_0", true, 4.0)]
    [InlineData("acme-7b-int4", false, 4.0)]
    public void Weights_trained_at_few_bits_lost_nothing_to_quantization(string id, bool native, double? bits)
    {
        var facts = ModelName.Read(id);

        Assert.Equal(native, facts.IsNativeQuantization);
        Assert.Equal(bits, facts.QuantBits);
    }

    [Fact]
    public void Effective_bits_are_given_where_a_scheme_has_them()
    {
        Assert.Equal(4.8944, ModelName.Read("acme-7b-q4_k_m").QuantBitsPerWeight);
        Assert.Null(ModelName.Read("acme-7b-awq").QuantBitsPerWeight);
    }
}
