using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Connections;
using static OpenClaw.Config.Runtime.Tests.Wire.Bodies;

namespace OpenClaw.Config.Runtime.Tests.Wire;

/// <summary>The bytes on vendors' own endpoints, as OpenClaw 2026.9.6 sends them there (eng/compare-wire asks it).</summary>
public class VendorRouteTests
{
    [Theory]
    [InlineData("openrouter", "https://openrouter.ai/api/v1", "max_completion_tokens", false)]
    [InlineData("groq", "https://api.groq.com/openai/v1", "max_completion_tokens", false)]
    [InlineData("mistral", "https://api.mistral.ai/v1", "max_tokens", false)]
    [InlineData("deepseek", "https://api.deepseek.com", "max_completion_tokens", false)]
    [InlineData("zai", "https://api.z.ai/api/paas/v4", "max_tokens", false)]
    [InlineData("moonshot", "https://api.moonshot.ai/v1", "max_tokens", true)]
    [InlineData("together", "https://api.together.xyz/v1", "max_tokens", false)]
    [InlineData("qwen", "https://dashscope-intl.aliyuncs.com/compatible-mode/v1", "max_completion_tokens", true)]
    [InlineData("openai", "https://api.openai.com/v1", "max_completion_tokens", true)]
    public void Each_vendor_gets_its_name_of_the_limit_and_is_asked_for_usage_only_where_it_knows_the_question(string provider, string url, string limit, bool usage)
    {
        var body = Chat(Vendor(provider, url), new ChatOptions { MaxOutputTokens = 100 });

        Assert.Equal(100, (int?)body[limit]);
        Assert.Equal(usage, body.ContainsKey("stream_options"));
    }

    [Theory]
    [InlineData("https://api.deepseek.com", """{"thinking":{"type":"enabled"}}""")]
    [InlineData("https://api.xiaomimimo.com/v1", """{"thinking":{"type":"enabled"}}""")]
    [InlineData("https://open.bigmodel.cn/api/paas/v4", """{"thinking":{"type":"enabled"}}""")]
    [InlineData("https://openrouter.ai/api/v1", """{"reasoning":{"effort":"high"}}""")]
    [InlineData("https://api.openai.com/v1", "{}")]
    public void The_endpoint_alone_says_how_thinking_is_switched_on(string url, string expected)
    {
        // Whatever name the provider was declared under.
        var body = Chat(Vendor("mine", url), Thinking);

        Assert.Equal(expected, new System.Text.Json.Nodes.JsonObject(body.Where(member => member.Key is "thinking" or "reasoning" or "reasoning_effort").Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))).ToJsonString());
    }

    [Theory]
    [InlineData("https://api.deepseek.com")]
    [InlineData("https://api.xiaomimimo.com/v1")]
    public void Models_that_think_get_an_empty_thought_back_on_DeepSeek_and_Xiaomi(string url)
    {
        var body = Chat(Vendor("mine", url) with { Reasoning = new(true, FactSource.Declared) }, null, true, new ChatMessage(ChatRole.Assistant, "yes"));

        Assert.Equal(string.Empty, (string?)At(body, "messages", 0, "reasoning_content"));
    }

    [Fact]
    public void XAI_takes_instructions()
    {
        var body = Responses(Vendor("xai", "https://api.x.ai/v1", ModelApi.OpenAIResponses), null, true, new ChatMessage(ChatRole.System, "be kind"), User("hi"));

        Assert.Equal("be kind", (string?)body["instructions"]);
    }

    [Fact]
    public void Azure_takes_the_system_prompt_among_the_messages_and_the_developer_role_on_Responses_only()
    {
        ChatMessage[] messages = [new(ChatRole.System, "be kind"), User("hi")];
        const string Url = "https://mine.openai.azure.com/openai/v1";
        var thinks = new Fact<bool>(true, FactSource.Declared);

        var responses = Responses(Vendor("azure-openai-responses", Url, ModelApi.AzureOpenAIResponses) with { Reasoning = thinks }, null, true, messages);
        var chat = Chat(Vendor("azure-openai", Url) with { Reasoning = thinks }, null, true, messages);

        Assert.Null(responses["instructions"]);
        Assert.Equal("developer", (string?)At(responses, "input", 0, "role"));
        Assert.Equal("system", (string?)At(chat, "messages", 0, "role"));
    }

    [Theory]
    [InlineData("openai", "https://api.openai.com/v1", "originator,version,User-Agent")]
    [InlineData("xai", "https://api.x.ai/v1", "originator,version,User-Agent")]
    [InlineData("openrouter", "https://openrouter.ai/api/v1", "HTTP-Referer,X-OpenRouter-Title,X-OpenRouter-Categories")]
    [InlineData("nvidia", "https://integrate.api.nvidia.com/v1", "X-BILLING-INVOKE-ORIGIN")]
    [InlineData("groq", "https://api.groq.com/openai/v1", "")]
    [InlineData("nvidia", "http://127.0.0.1:8000/v1", "")]
    [InlineData("mine", "https://api.openai.com/v1", "")]
    public void A_vendor_is_told_where_requests_come_from_only_at_its_own_endpoint_and_under_its_own_name(string provider, string url, string names) =>
        Assert.Equal(names, string.Join(",", Runtime.Wire.Attribution.For(provider, Endpoints.Of(Vendor(provider, url), null)!).Select(header => header.Key)));

    private static ModelDescriptor Vendor(string provider, string url, string api = ModelApi.OpenAICompletions)
    {
        var model = Host.Model(url, provider, "some-model", api);
        // As a request would go: the endpoint after settings.
        return model with { BaseUrl = Endpoints.Of(model, null)!.OriginalString };
    }
}
