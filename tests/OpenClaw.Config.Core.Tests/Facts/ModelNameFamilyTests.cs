using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Tests.Facts;

public class ModelNameFamilyTests
{
    [Theory]
    [InlineData("zai-org/GLM-4.5-Air", 106, 12.0)]
    [InlineData("accounts/fireworks/models/glm-4p5-air", 106, 12.0)]
    [InlineData("glm_4_5_air", 106, 12.0)]
    [InlineData("glm-4-5-air", 106, 12.0)]
    [InlineData("glm45-air", 106, 12.0)]
    [InlineData("GLM-45-Air-AWQ", 106, 12.0)]
    [InlineData("minimax-m25", 230, 10.0)]
    [InlineData("deepseek-v3.1-terminus", 671, 37.0)]
    [InlineData("kimi-k2-0905-preview", 1000, 32.0)]
    [InlineData("microsoft/phi-4", 14, null)]
    [InlineData("mistral-large-2411", 123, null)]
    [InlineData("command-r-08-2024", 32, null)]
    [InlineData("command-r-plus-08-2024", 104, null)]
    [InlineData("OpenGVLab/InternVL-Chat-V1-2", 40, null)]
    [InlineData("intfloat/multilingual-e5-large-instruct", 0.56, null)]
    [InlineData("sentence-transformers/gtr-t5-xl", 1.24, null)]
    [InlineData("google/siglip2-large-patch16-384", 0.882, null)]
    [InlineData("openai/clip-vit-large-patch14-336", 0.428, null)]
    [InlineData("moonshine-tiny", 0.027, null)]
    [InlineData("whisper-large-turbo", 0.809, null)]
    public void A_published_size_is_known_however_the_name_is_written(string id, double total, double? active)
    {
        var facts = ModelName.Read(id);

        Assert.Equal(total, facts.TotalParamsB);
        Assert.Equal(active, facts.ActiveParamsB);
        Assert.Equal(SizeBasis.Published, facts.Basis);
    }

    [Theory]
    [InlineData("gpt-4o")]
    [InlineData("gpt-5.2-pro")]
    [InlineData("claude-opus-4-6")]
    [InlineData("gemini-3-pro-preview")]
    [InlineData("mistral-small-latest")]
    [InlineData("mistral-large-latest")]
    [InlineData("qwen3-max")]
    [InlineData("grok-4-fast")]
    [InlineData("glm-4-flash")]
    public void Nobody_knows_the_size_of_a_hosted_model_behind_closed_doors(string id) => Assert.Null(ModelName.Read(id).TotalParamsB);

    [Theory]
    [InlineData("deepseek-r1-distill-qwen-32b", 32)]
    [InlineData("DeepSeek-R1-0528-Qwen3-8B", 8)]
    [InlineData("deepseek-r1-0528-qwen3", 8)]
    public void A_distilled_model_has_not_the_size_of_its_teacher(string id, double total) =>
        Assert.Equal(total, ModelName.Read(id).TotalParamsB);

    [Fact]
    public void A_distilled_model_without_a_size_is_unknown() => Assert.Null(ModelName.Read("DeepSeek-R1-Distill-Llama").TotalParamsB);

    [Theory]
    [InlineData("llama3.1", 8)]
    [InlineData("ollama/qwen2.5", 7)]
    [InlineData("phi3:latest", 3.8)]
    [InlineData("deepseek-r1:latest", 8)]
    public void Ollamas_bare_names_mean_their_default_tag(string id, double total) => Assert.Equal(total, ModelName.Read(id).TotalParamsB);

    [Fact]
    public void A_name_without_its_point_is_not_Ollamas() => Assert.Null(ModelName.Read("llama32").TotalParamsB);

    [Fact]
    public void Who_knows_the_server_knows_what_a_bare_name_means()
    {
        Assert.Equal(8, ModelName.Read("deepseek-r1", isOllama: true).TotalParamsB);
        Assert.Equal(671, ModelName.Read("deepseek-r1", isOllama: false).TotalParamsB);
        Assert.Null(ModelName.Read("llama3", isOllama: false).TotalParamsB);
    }

    [Theory]
    [InlineData("openrouter/deepseek/deepseek-r1:free", 671)]
    [InlineData("deepseek/deepseek-r1", 671)]
    [InlineData("qwen/qwen3-coder:free", 480)]
    public void A_hosted_flagship_is_never_taken_for_Ollamas_small_build(string id, double total) =>
        Assert.Equal(total, ModelName.Read(id).TotalParamsB);

    [Fact]
    public void A_tune_of_a_family_with_several_sizes_is_unknown() => Assert.Null(ModelName.Read("Wise-Owl-Llama3.1.Q4_K_M.gguf").TotalParamsB);

    [Fact]
    public void A_version_never_ends_inside_a_longer_one()
    {
        Assert.Equal("GLM-4.6", ModelName.Read("glm-4.6").Family);
        Assert.NotEqual("GLM-4.6", ModelName.Read("glm-4.61").Family);
        Assert.Equal("Gemma 3n", ModelName.Read("gemma-3n-e4b-it").Family);
    }
}
