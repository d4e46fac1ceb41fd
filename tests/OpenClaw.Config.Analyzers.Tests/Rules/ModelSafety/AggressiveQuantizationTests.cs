namespace OpenClaw.Config.Analyzers.Tests.Rules.ModelSafety;

public sealed class AggressiveQuantizationTests() : RuleTests("OCC4002")
{
    [Fact]
    public Task Four_bits_of_a_70B_model_fire() => Fires(Model("""
        "my-local-model", Size = "70B", Quantization = [|QuantizationScheme.Q4_K_M|]
        """), "lmstudio/my-local-model is quantized to 4 bits (q4_k_m, declared) and has 70B parameters (declared): below 5 bits a model of up to 70B resists prompt injection worse. Use a build with more bits.");

    [Fact]
    public Task Four_bits_of_a_larger_model_pass() => Silent(Model("""
        "my-local-model", Size = "70.1B", Quantization = QuantizationScheme.Q4_K_M
        """));

    [Fact]
    public Task Three_bits_fire_whatever_the_size() => Fires(Model("""
        "my-local-model", Size = "405B", Quantization = [|"Q3_K_M"|]
        """), "lmstudio/my-local-model is quantized to 3 bits (q3_k_m, declared) and has 405B parameters (declared): below 4 bits every model resists prompt injection worse. Use a build with more bits.");

    [Fact]
    public Task Four_bits_of_unknown_size_fire() => Fires(Model("""
        "my-local-model", Quantization = [|"Q4_0"|]
        """), "lmstudio/my-local-model is quantized to 4 bits (q4_0, declared) and is of unknown size: below 5 bits a model of up to 70B resists prompt injection worse. Use a build with more bits.");

    [Fact]
    public Task Five_bits_pass() => Silent(Model("""
        "my-local-model", Size = "8B", Quantization = "Q5_K_M"
        """));

    [Fact]
    public Task What_the_id_says_counts_where_nothing_is_declared() => Fires(Model("""[|"qwen3-72b-iq2_xxs"|]"""), "lmstudio/qwen3-72b-iq2_xxs is quantized to 2 bits (iq2_xxs, read from its id) and has 72B parameters (read from its id): below 4 bits every model resists prompt injection worse. Use a build with more bits.");

    [Theory]
    [InlineData("gpt-oss-20b")]
    [InlineData("gpt-oss-120b")]
    [InlineData("gemma-3-27b-it-qat-q4_0")]
    public Task Weights_that_were_trained_at_few_bits_have_lost_nothing(string id) => Silent(Model($"\"{id}\""));

    [Fact]
    public Task Kimi_K2_is_native_INT4() => Silent(Model("""
        "kimi-k2-thinking", Quantization = "INT4"
        """));

    [Fact]
    public Task An_embedding_model_writes_nothing() => Silent(Model("\"nomic-embed-text-v1.5-q4_0\""));

    [Fact]
    public Task The_bits_can_be_lowered() => Silent(Model("""
        "my-local-model", Size = "8B", Quantization = "Q4_K_M"
        """), "openclaw_config.quantization_min_bits = 4");

    [Fact]
    public Task The_bits_of_large_models_can_be_raised() => Fires(Model("""
        "my-local-model", Size = "405B", Quantization = [|"Q4_K_M"|]
        """), "lmstudio/my-local-model is quantized to 4 bits (q4_k_m, declared) and has 405B parameters (declared): below 5 bits every model resists prompt injection worse. Use a build with more bits.", "openclaw_config.quantization_min_bits_large = 5");

    [Fact]
    public Task What_is_large_can_be_changed() => Silent(Model("""
        "my-local-model", Size = "32B", Quantization = "Q4_K_M"
        """), "openclaw_config.large_model_billions = 30");

    [Fact]
    public void A_row_of_a_file_fires() => FiresInJson(Json("""[|"qwen3-8b-q4_k_m"|]"""), "lmstudio/qwen3-8b-q4_k_m is quantized to 4 bits (q4_k_m, read from its id) and has 8B parameters (read from its id): below 5 bits a model of up to 70B resists prompt injection worse. Use a build with more bits.");

    [Fact]
    public void Six_bits_in_a_file_pass() => SilentInJson(Json("\"qwen3-72b-q6_k\""));

    private static string Model(string arguments) => $$"""
        [Provider("lmstudio", "http://127.0.0.1:1234/v1")]
        public partial record LmStudio
        {
            [Model({{arguments.Trim()}})] public partial record Local;
        }
        """;

    private static string Json(string id) => $$"""
        { models: { providers: { lmstudio: { baseUrl: "http://127.0.0.1:1234/v1", models: [{ id: {{id}}, name: "Q" }] } } } }
        """;
}
