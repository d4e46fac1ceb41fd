using OpenClaw.Config.Core.Catalogue;

namespace OpenClaw.Config.Core.Tests.Catalogue;

public class ProviderKnowledgeTests
{
    [Fact]
    public void A_bundled_provider_needs_nothing_but_its_id()
    {
        var anthropic = Resolve("anthropic");

        Assert.True(anthropic.IsBundled);
        Assert.Equal("anthropic-messages", anthropic.Api);
        Assert.Equal("https://api.anthropic.com", anthropic.BaseUrl);
        Assert.Equal("ANTHROPIC_API_KEY", anthropic.KeyVariable);
    }

    [Theory]
    [InlineData("lmstudio", "openai-completions", "http://localhost:1234/v1")]
    [InlineData("ollama", "ollama", "http://127.0.0.1:11434")]
    [InlineData("vllm", "openai-completions", "http://127.0.0.1:8000/v1")]
    [InlineData("sglang", "openai-completions", "http://127.0.0.1:30000/v1")]
    [InlineData("litellm", "openai-completions", "http://localhost:4000")]
    [InlineData("openrouter", "openai-completions", "https://openrouter.ai/api/v1")]
    public void Local_servers_and_gateways_are_known_with_api_and_address(string id, string api, string baseUrl)
    {
        var provider = Resolve(id);

        Assert.Equal(api, provider.Api);
        Assert.Equal(baseUrl, provider.BaseUrl);
        Assert.True(provider.Known!.HasDiscovery);
    }

    [Theory]
    [InlineData("minimax", "cn", "https://api.minimaxi.com/anthropic")]
    [InlineData("minimax", "GLOBAL", "https://api.minimax.io/anthropic")]
    [InlineData("moonshot", "cn", "https://api.moonshot.cn/v1")]
    [InlineData("zai", "cn", "https://open.bigmodel.cn/api/paas/v4")]
    [InlineData("zai", "coding-global", "https://api.z.ai/api/coding/paas/v4")]
    [InlineData("qwen", "cn", "https://dashscope.aliyuncs.com/compatible-mode/v1")]
    [InlineData("xiaomi-token-plan", "eu", "https://token-plan-ams.xiaomimimo.com/v1")]
    public void A_region_picks_the_pinned_endpoint(string id, string region, string baseUrl)
    {
        var provider = Resolve(id, region);

        Assert.Equal(baseUrl, provider.BaseUrl);
        Assert.False(provider.IsUnknownRegion);
    }

    [Fact]
    public void Only_another_endpoint_than_the_default_must_be_written()
    {
        Assert.True(Resolve("minimax", "cn").IsRegional);
        Assert.False(Resolve("minimax", "global").IsRegional);
        Assert.False(Resolve("minimax").IsRegional);
    }

    [Fact]
    public void A_region_without_an_endpoint_is_said_and_the_default_stays()
    {
        var provider = Resolve("deepseek", "eu");

        Assert.True(provider.IsUnknownRegion);
        Assert.Equal("https://api.deepseek.com", provider.BaseUrl);
    }

    [Theory]
    [InlineData("deepseek", null, false)]
    [InlineData("deepseek", "2026.4", true)]
    [InlineData("deepseek", "2026.4.24", true)]
    [InlineData("deepseek", "2026.9", false)]
    [InlineData("deepseek", "2026.9.6", false)]
    [InlineData("anthropic", "2026.9", true)]
    [InlineData("ollama-cloud", null, false)]
    [InlineData("anthropic", "2026.90", false)]
    public void Bundled_means_bundled_in_every_release_that_counts(string id, string? release, bool bundled) =>
        Assert.Equal(bundled, Resolve(id, null, release).IsBundled);

    [Fact]
    public void Release_2026_9_accepts_a_partial_block_of_its_overlay_ids()
    {
        Assert.True(Resolve("anthropic", null, "2026.9").AllowsPartialBlock);
        Assert.False(Resolve("anthropic", null, "2026.4").AllowsPartialBlock);
        Assert.False(Resolve("anthropic").AllowsPartialBlock);
        Assert.False(Resolve("ds4", null, "2026.9").AllowsPartialBlock);
    }

    [Fact]
    public void A_provider_that_nobody_knows_stays_as_declared()
    {
        var provider = Resolve("team-vllm", "eu");

        Assert.Null(provider.Known);
        Assert.Null(provider.BaseUrl);
        Assert.False(provider.IsBundled);
    }

    private static ResolvedProvider Resolve(string id, string? region = null, string? release = null) =>
        ProviderKnowledge.Resolve(ModelCatalogue.Default, id, region, release);
}
