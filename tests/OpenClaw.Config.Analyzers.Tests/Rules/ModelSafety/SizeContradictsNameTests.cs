namespace OpenClaw.Config.Analyzers.Tests.Rules.ModelSafety;

public sealed class SizeContradictsNameTests() : RuleTests("OCC4007")
{
    [Fact]
    public Task A_size_that_is_not_the_id_s_fires() => Fires(Model("""
        "qwen3-8b", Size = [|"80B"|]
        """), "lmstudio/qwen3-8b: Size is '80B', but its id says 8B. The rules about small models judge by the declared one; mend the one that is wrong.");

    [Fact]
    public Task A_tenth_is_a_difference_of_rounding() => Silent(Model("""
        "llama-3.1-70b", Size = "70.6B"
        """));

    [Fact]
    public Task Exactly_a_tenth_passes_and_more_does_not() => Fires(Model("""
        "llama-3.1-70b", Size = [|"77.1B"|]
        """), "lmstudio/llama-3.1-70b: Size is '77.1B', but its id says 70B. The rules about small models judge by the declared one; mend the one that is wrong.");

    [Fact]
    public Task A_tenth_passes() => Silent(Model("""
        "llama-3.1-70b", Size = "77B"
        """));

    [Fact]
    public Task The_active_size_is_compared_too() => Fires(Model("""
        "qwen3-30b-a3b", Size = "30B", ActiveSize = [|"30B"|]
        """), "lmstudio/qwen3-30b-a3b: ActiveSize is '30B', but its id says 3B. The declared one counts; mend the one that is wrong.");

    [Fact]
    public Task A_quantization_that_is_not_the_id_s_fires() => Fires(Model("""
        "qwen3-72b-q4_k_m", Quantization = [|"Q8_0"|]
        """), "lmstudio/qwen3-72b-q4_k_m: Quantization is 'Q8_0' (8 bits), but its id says 4 bits (q4_k_m). The rules about quantization judge by the declared one; mend the one that is wrong.");

    [Fact]
    public Task Two_names_of_as_many_bits_pass() => Silent(Model("""
        "qwen3-72b-q4_k_m", Quantization = "Q4_0"
        """));

    [Fact]
    public Task A_size_that_cannot_be_read_fires() => Fires(Model("""
        "my-local-model", Size = [|"large"|]
        """), "lmstudio/my-local-model: Size is 'large', which is no size, so it is ignored. Write it as people do: \"70B\", \"1.5B\", \"135M\", \"8x7B\".");

    [Theory]
    [InlineData("8B")]
    [InlineData("8b")]
    [InlineData("8000M")]
    public Task A_size_may_be_written_as_people_do(string size) => Silent(Model($"\"qwen3-8b\", Size = \"{size}\""));

    [Fact]
    public Task An_id_that_says_no_size_contradicts_nothing() => Silent(Model("""
        "my-local-model", Size = "120B"
        """));

    [Fact]
    public Task The_tolerance_can_be_raised() => Silent(Model("""
        "llama-3.1-70b", Size = "90B"
        """), "openclaw_config.size_tolerance = 0.3");

    [Fact]
    public Task The_tolerance_can_be_lowered() => Fires(Model("""
        "llama-3.1-70b", Size = [|"70.6B"|]
        """), "lmstudio/llama-3.1-70b: Size is '70.6B', but its id says 70B. The rules about small models judge by the declared one; mend the one that is wrong.", "openclaw_config.size_tolerance = 0");

    private static string Model(string arguments) => $$"""
        [Provider("lmstudio", "http://127.0.0.1:1234/v1")]
        public partial record LmStudio
        {
            [Model({{arguments.Trim()}})] public partial record Local;
        }
        """;
}
