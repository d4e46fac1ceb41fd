using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Tests.Facts;

/// <summary>What is known of a family says nothing of its next version, nor of another size class.</summary>
public class ModelNameVersionTests
{
    [Theory]
    [InlineData("solar-pro-5")]
    [InlineData("deepseek-v3-7")]
    [InlineData("phi-5")]
    [InlineData("phi5")]
    [InlineData("trinity-large-2")]
    [InlineData("devstral-small-3")]
    [InlineData("glm-6")]
    [InlineData("kimi-k4")]
    [InlineData("minimax-m4")]
    [InlineData("qwen4")]
    [InlineData("ollama/gemma5")]
    public void An_unknown_version_is_not_guessed(string id) => Assert.Null(ModelName.Read(id).TotalParamsB);

    [Theory]
    [InlineData("deepseek-r1-lite-preview")]
    [InlineData("glm-5-air")]
    [InlineData("kimi-k2-mini")]
    [InlineData("minimax-m2-nano")]
    [InlineData("qwen3-next-plus")]
    [InlineData("glm-4.6-flash")]
    [InlineData("minimax-m2-pro")]
    [InlineData("kimi-k2-0905-mini")]
    [InlineData("glm-5.0-air")]
    public void An_unknown_size_class_is_not_guessed(string id) => Assert.Null(ModelName.Read(id).TotalParamsB);

    [Theory]
    [InlineData("tiny-random-deepseek-v3")]
    [InlineData("deepseek-v3-4layers")]
    [InlineData("nano-kimi-k2")]
    [InlineData("phi-4-distill")]
    public void What_is_made_in_a_models_likeness_has_another_size(string id) => Assert.Null(ModelName.Read(id).TotalParamsB);

    [Theory]
    [InlineData("phi-assistant-v4")]
    [InlineData("company-phi")]
    [InlineData("aria-support-bot")]
    [InlineData("moonlight-proxy")]
    [InlineData("bloom-server")]
    [InlineData("qwen3-coder-local")]
    [InlineData("my-deepseek-r1")]
    [InlineData("solar-pro-panels")]
    [InlineData("team-coder-large")]
    public void A_private_name_with_an_everyday_word_is_not_the_model_of_that_name(string id) => Assert.Null(ModelName.Read(id).TotalParamsB);

    [Theory]
    [InlineData("rhymes-ai/Aria", 25.3)]
    [InlineData("aria-q4_k_m.gguf", 25.3)]
    [InlineData("snowflake-arctic", 480)]
    [InlineData("microsoft/phi-2", 2.7)]
    public void Such_a_word_alone_is(string id, double total) => Assert.Equal(total, ModelName.Read(id).TotalParamsB);

    [Theory]
    [InlineData("kimi-k2-0905", 1000)]
    [InlineData("command-r7b-12-2024", 7)]
    [InlineData("command-r-08-2024", 32)]
    [InlineData("deepseek-v3-2-251201", 671)]
    [InlineData("Rocinante-v1.1", 12)]
    [InlineData("minimax-m1-80k", 456)]
    [InlineData("magistral-small-1.2", 24)]
    [InlineData("glm-5.0", 744)]
    [InlineData("phi-4.0-q4_k_m", 14)]
    [InlineData("tinyllama-24-sparse", 1.1)]
    public void A_date_a_context_and_a_tunes_version_change_nothing(string id, double total) => Assert.Equal(total, ModelName.Read(id).TotalParamsB);

    [Theory]
    [InlineData("yi-coder", 9)]
    [InlineData("orca-mini", 3)]
    [InlineData("ai/llama3.2", 3)]
    [InlineData("olmo-3", 7)]
    [InlineData("mistral-small:latest", 24)]
    public void Ollamas_names_with_hyphens_mean_their_default_tag_too(string id, double total) => Assert.Equal(total, ModelName.Read(id).TotalParamsB);

    [Theory]
    [InlineData("mistral-small")]
    [InlineData("codestral@latest")]
    [InlineData("llama-3")]
    public void A_name_that_a_host_uses_for_something_else_does_not(string id) => Assert.Null(ModelName.Read(id).TotalParamsB);
}
