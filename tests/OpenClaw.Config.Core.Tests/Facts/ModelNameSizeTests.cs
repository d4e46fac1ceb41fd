using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Tests.Facts;

public class ModelNameSizeTests
{
    [Theory]
    [InlineData("example/Orca-13B-chat", 13)]
    [InlineData("tiny-thing-0.5b", 0.5)]
    [InlineData("nightly_7B.Q4_0.gguf", 7)]
    [InlineData("acme:34b-instruct", 34)]
    [InlineData("acme-2.4T-preview", 2400)]
    [InlineData("acme-270m-it", 0.27)]
    [InlineData("acme-1b5-chat", 1.5)]
    [InlineData("accounts/acme/models/acme-v3p1-405b-instruct", 405)]
    [InlineData("acme-2-1_6b-zephyr", 1.6)]
    [InlineData("vicuna13b", 13)]
    [InlineData("acme-code-06B", 0.6)]
    [InlineData("acme-vit7b16", 7)]
    [InlineData("acme-161M-100B", 0.161)]
    public void A_size_in_the_name_is_read(string id, double billions)
    {
        var facts = ModelName.Read(id);

        Assert.Equal(billions, facts.TotalParamsB);
        Assert.Equal(SizeBasis.Name, facts.Basis);
    }

    [Theory]
    [InlineData("acme-chat-v0.3")]
    [InlineData("acme-2507")]
    [InlineData("acme-20250514")]
    [InlineData("acme-32k")]
    [InlineData("acme-1m")]
    [InlineData("acme-4bit")]
    [InlineData("acme-3.5bpw-exl2")]
    [InlineData("acme-16gb")]
    [InlineData("acme-w4g128")]
    [InlineData("*")]
    [InlineData("")]
    public void Versions_dates_contexts_and_bits_are_no_sizes(string id)
    {
        var facts = ModelName.Read(id);

        Assert.Null(facts.TotalParamsB);
        Assert.Equal(SizeBasis.Unknown, facts.Basis);
    }

    [Theory]
    [InlineData("acme-100m-context")]
    [InlineData("acme-ctx-100m")]
    [InlineData("acme-15t-tokens")]
    [InlineData("acme-300bt")]
    [InlineData("acme-cache-60m")]
    [InlineData("acme-vits16-lvd1689m")]
    [InlineData("acme-laion2B-s34B-b88K")]
    [InlineData("acme-m4t-large")]
    [InlineData("release-2024b")]
    [InlineData("phase-2b")]
    [InlineData("acme-deadbeef7b")]
    [InlineData("0d5e4c1a-102b-4b7a-9c2d-8f7b0a12c3d4")]
    [InlineData("ft:gpt-4o-mini-2024-07-18:acme::9x7b")]
    public void Numbers_with_a_letter_that_count_something_else_are_no_sizes(string id) => Assert.Null(ModelName.Read(id).TotalParamsB);

    [Fact]
    public void A_data_set_glued_to_its_count_leaves_the_size_alone() => Assert.Equal(7, ModelName.Read("acme-vit7b16-pretrain-sat493m").TotalParamsB);

    [Fact]
    public void A_hosts_own_tune_is_as_large_as_its_base() => Assert.Equal(7, ModelName.Read("ft:open-mistral-7b:12b:20240607:abc12345").TotalParamsB);

    [Theory]
    [InlineData("acme-30b-a3b", 30, 3.0)]
    [InlineData("acme-80BA3B", 80, 3.0)]
    [InlineData("acme-3b-a800m", 3, 0.8)]
    [InlineData("acme-1BA-7BT", 7, 1.0)]
    [InlineData("acme-800MA-3BT", 3, 0.8)]
    [InlineData("r1-671b", 671, 37.0)]
    [InlineData("mygptoss:120b", 120, 5.1)]
    [InlineData("OLMoE-1B-7B-Instruct", 7, 1.0)]
    [InlineData("qwen3:235b", 235, 22.0)]
    [InlineData("acme-7b", 7, null)]
    public void The_active_size_of_a_mixture_is_kept_apart(string id, double total, double? active)
    {
        var facts = ModelName.Read(id);

        Assert.Equal(total, facts.TotalParamsB);
        Assert.Equal(active, facts.ActiveParamsB);
    }

    [Theory]
    [InlineData("mixtral-8x7b-instruct", 46.7, 12.9)]
    [InlineData("Mixtral-8x22B", 141, 39)]
    [InlineData("acme-moe-4x8B", 24.9, 13.7)]
    public void Experts_share_their_attention_layers(string id, double total, double active)
    {
        var facts = ModelName.Read(id);

        Assert.Equal(total, facts.TotalParamsB!.Value, 0.1);
        Assert.Equal(active, facts.ActiveParamsB!.Value, 0.1);
    }

    [Theory]
    [InlineData("Acme-8X3B-MOE-18.4B", 18.4, 5.3)]
    [InlineData("acme-4x248m", 0.806, 0.434)]
    [InlineData("GLM-4.6-REAP-218B", 218, 32)]
    public void What_the_maker_counted_wins_and_pruning_leaves_as_many_experts_at_work(string id, double total, double active)
    {
        var facts = ModelName.Read(id);

        Assert.Equal(total, facts.TotalParamsB);
        Assert.Equal(active, facts.ActiveParamsB);
    }

    [Fact]
    public void Two_experts_turned_around_are_a_mixture_without_an_active_size()
    {
        var facts = ModelName.Read("acme-7Bx2-MoE");

        Assert.Equal(12.9, facts.TotalParamsB);
        Assert.Null(facts.ActiveParamsB);
    }

    [Theory]
    [InlineData("llama-4-scout-17b-16e-instruct", 109)]
    [InlineData("meta.llama4-maverick-17b-instruct-v1:0", 400)]
    public void Seventeen_billion_of_Llama_4_are_only_the_active_ones(string id, double total)
    {
        var facts = ModelName.Read(id);

        Assert.Equal(total, facts.TotalParamsB);
        Assert.Equal(17, facts.ActiveParamsB);
        Assert.Equal(SizeBasis.Published, facts.Basis);
    }

    [Theory]
    [InlineData("google/gemma-3n-E4B-it", 7.8, 4)]
    [InlineData("gemma3n:e2b", 5.4, 2)]
    public void Effective_sizes_are_no_totals(string id, double total, double effective)
    {
        var facts = ModelName.Read(id);

        Assert.Equal(total, facts.TotalParamsB);
        Assert.Equal(effective, facts.ActiveParamsB);
    }

    [Theory]
    [InlineData("acme-ai-4.1b-8b")]
    [InlineData("acme-ai-up-to-4b")]
    [InlineData("acme-ai-above-16b")]
    public void Price_brackets_of_gateways_are_no_models(string id) => Assert.Null(ModelName.Read(id).TotalParamsB);

    [Theory]
    [InlineData("qwen3-1-7b", 1.7)]
    [InlineData("qwen2-5-0-5b-instruct", 0.5)]
    [InlineData("llama3-2-1b-instruct", 1)]
    [InlineData("pythia2-8b", 2.8)]
    [InlineData("pangu_alpha_2_6B", 2.6)]
    [InlineData("acme_0_6b", 0.6)]
    public void A_hyphen_is_a_decimal_point_where_the_family_has_that_size(string id, double billions) =>
        Assert.Equal(billions, ModelName.Read(id).TotalParamsB);

    [Theory]
    [InlineData("org/Acme-13B-GGUF/model.Q4_K_M.gguf", 13)]
    [InlineData("org/GLM-4.5-Air-GGUF/UD-Q2_K_XL/part-00001-of-00003.gguf", 106)]
    public void A_file_that_says_nothing_takes_the_size_of_its_repository(string id, double billions) =>
        Assert.Equal(billions, ModelName.Read(id).TotalParamsB);
}
