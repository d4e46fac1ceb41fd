using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Tests.Servers;
using OpenClaw.Config.Runtime.Wire.Chat;
using OpenClaw.Config.Runtime.Wire.Responses;
using OpenClaw.Config.Runtime.Wire.Shaping;
using static OpenClaw.Config.Runtime.Tests.Wire.Bodies;

namespace OpenClaw.Config.Runtime.Tests.Wire;

/// <summary>The bytes: what the route class does to a request, and the flags about what a route takes.</summary>
public class RouteShapingTests
{
    // The whole body, so that nothing unasked can slip in: the same keys that the real client sent (2026.9.6) without what the seed forbids.
    [Fact]
    public async Task A_local_Chat_Completions_request_is_exactly_this()
    {
        await using var server = new RawServer(_ => Completions.Stream("ok"));
        await using var host = new Host(Host.Chain(Host.Model(server) with { MaxTokens = new(8192, FactSource.Declared) }));

        await host.Chat.GetStreamingResponseAsync("hi", cancellationToken: TestContext.Current.CancellationToken).ToChatResponseAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            """{"model":"m","messages":[{"role":"user","content":"hi"}],"stream":true,"stream_options":{"include_usage":true},"max_completion_tokens":8192}""",
            server.Request.Text);
    }

    [Fact]
    public async Task A_local_Responses_request_is_exactly_this_and_has_no_store()
    {
        var protocol = Protocol.Of(ModelApi.OpenAIResponses);
        await using var server = new RawServer(_ => protocol.Stream("ok"));
        await using var host = new Host(Host.Chain(Host.Model(server, api: protocol.Api) with { MaxTokens = new(8192, FactSource.Declared) }));

        await host.Chat.GetStreamingResponseAsync("hi", cancellationToken: TestContext.Current.CancellationToken).ToChatResponseAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            """{"model":"m","input":[{"type":"message","role":"user","content":[{"type":"input_text","text":"hi"}]}],"stream":true,"max_output_tokens":8192}""",
            server.Request.Text);
    }

    [Fact]
    public async Task An_Anthropic_request_to_a_proxy_carries_no_beta_and_no_cache_hint()
    {
        var protocol = Protocol.Of(ModelApi.AnthropicMessages);
        await using var server = new RawServer(_ => protocol.Stream("ok"));
        await using var host = new Host(Host.Chain(Host.Model(server, api: protocol.Api) with { MaxTokens = new(8192, FactSource.Declared) }));

        await host.Chat.GetStreamingResponseAsync("hi", cancellationToken: TestContext.Current.CancellationToken).ToChatResponseAsync(TestContext.Current.CancellationToken);

        Assert.Equal("/v1/messages", server.Request.Path);
        Assert.Equal("sk-local", server.Request.Header("x-api-key"));
        Assert.Null(server.Request.Header("anthropic-beta"));
        Assert.DoesNotContain("cache_control", server.Request.Text, StringComparison.Ordinal);
        Assert.Equal(8192, (int)server.Request.Json["max_tokens"]!);
        Assert.Equal("m", (string)server.Request.Json["model"]!);
    }

    [Theory]
    [InlineData(ModelApi.OpenAICompletions)]
    [InlineData(ModelApi.OpenAIResponses)]
    [InlineData(ModelApi.AnthropicMessages)]
    public async Task A_proxied_route_gets_no_attribution_header(string api)
    {
        var protocol = Protocol.Of(api);
        await using var server = new RawServer(request => protocol.Good(request, "ok"));
        // Even under OpenAI's own name: the host decides.
        await using var host = new Host(Host.Chain(Host.Model(server, "openai", api: api)));

        await host.Chat.GetResponseAsync("hi", cancellationToken: TestContext.Current.CancellationToken);

        Assert.DoesNotContain(server.Request.Headers, header => header.Key is "originator" or "version" or "HTTP-Referer" || header.Value.Contains("openclaw", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_native_route_is_told_where_the_request_comes_from() =>
        Assert.Equal(
            ["originator", "version", "User-Agent"],
            OpenClaw.Config.Runtime.Wire.Attribution.For("openai", new Uri("https://api.openai.com/v1")).Select(header => header.Key));

    [Theory]
    [InlineData("service_tier")]
    [InlineData("prompt_cache_key")]
    [InlineData("prompt_cache_retention")]
    public void What_only_OpenAI_takes_is_stripped_on_a_proxied_route_and_kept_on_the_native_one(string name)
    {
        var options = new ChatOptions { AdditionalProperties = new() { [name] = "x" } };

        Assert.Null(Chat(Local(), options)[name]);
        Assert.Null(Responses(Local(), options)[name]);
        Assert.Equal("x", (string?)Chat(Native(), options)[name]);
        Assert.Equal("x", (string?)Responses(Native(api: ModelApi.OpenAIResponses), options)[name]);
    }

    [Fact]
    public void Even_a_declared_parameter_does_not_bring_service_tier_to_a_proxy()
    {
        var model = Local() with { Parameters = [new("serviceTier", "\"flex\""), new("seed", "7")] };

        Assert.Null(Chat(model)["service_tier"]);
        Assert.Equal(7, (int?)Chat(model)["seed"]);
    }

    [Fact]
    public void The_native_Responses_route_stores_and_continues()
    {
        var body = Responses(Native(api: ModelApi.OpenAIResponses), new ChatOptions { ConversationId = "resp_1" });

        Assert.True((bool)body["store"]!);
        Assert.Equal("resp_1", (string?)body["previous_response_id"]);
    }

    [Fact]
    public void SupportsResponsesContinuation_lets_a_proxy_store_and_continue()
    {
        var options = new ChatOptions { ConversationId = "resp_1" };

        Assert.Null(Responses(Local(), options)["previous_response_id"]);
        var body = Responses(Local(new() { SupportsResponsesContinuation = true }, api: ModelApi.OpenAIResponses), options);
        Assert.True((bool)body["store"]!);
        Assert.Equal("resp_1", (string?)body["previous_response_id"]);
    }

    [Fact]
    public void SupportsStore_decides_about_store()
    {
        Assert.Null(Chat(Local())["store"]);
        Assert.False((bool)Chat(Local(new() { SupportsStore = true }))["store"]!);
        Assert.False((bool)Chat(Native())["store"]!);
        Assert.Null(Chat(Native(new() { SupportsStore = false }))["store"]);
    }

    [Fact]
    public void SupportsPromptCacheKey_keeps_the_key_on_a_proxy() =>
        Assert.Equal("k", (string?)Chat(Local(new() { SupportsPromptCacheKey = true }), new ChatOptions { AdditionalProperties = new() { ["prompt_cache_key"] = "k" } })["prompt_cache_key"]);

    [Fact]
    public void SupportsDeveloperRole_renames_the_system_message_of_a_model_that_thinks()
    {
        ChatMessage[] messages = [new(ChatRole.System, "be kind"), User("hi")];
        string Role(ModelDescriptor model) => (string)At(Chat(model with { Reasoning = new(true, FactSource.Declared) }, null, true, messages), "messages", 0, "role")!;

        Assert.Equal("system", Role(Local()));
        Assert.Equal("developer", Role(Local(new() { SupportsDeveloperRole = true })));
        Assert.Equal("developer", Role(Native()));
        Assert.Equal("system", Role(Native(new() { SupportsDeveloperRole = false })));
    }

    [Fact]
    public void SupportsReasoningEffort_decides_about_the_reasoning_payload()
    {
        Assert.Null(Chat(Local(), Thinking)["reasoning_effort"]);
        Assert.Null(Responses(Local(api: ModelApi.OpenAIResponses), Thinking)["reasoning"]);
        Assert.Null(Responses(Local(api: ModelApi.OpenAIResponses), Thinking)["include"]);
        Assert.Equal("high", (string?)Chat(Local(new() { SupportsReasoningEffort = true }), Thinking)["reasoning_effort"]);
        Assert.Equal("high", (string?)Chat(Native(), Thinking)["reasoning_effort"]);
        Assert.Equal("high", (string?)At(Responses(Native(api: ModelApi.OpenAIResponses), Thinking), "reasoning", "effort"));
    }

    [Fact]
    public void SupportedReasoningEfforts_picks_the_nearest() =>
        Assert.Equal("medium", (string?)Chat(Local(new() { SupportsReasoningEffort = true, SupportedReasoningEfforts = ["low", "medium"] }), Thinking)["reasoning_effort"]);

    [Theory]
    [InlineData(ThinkingFormat.DeepSeek, """{"type":"enabled"}""", "thinking")]
    [InlineData(ThinkingFormat.Zai, """{"type":"enabled"}""", "thinking")]
    [InlineData(ThinkingFormat.Together, """{"enabled":true}""", "reasoning")]
    [InlineData(ThinkingFormat.OpenRouter, """{"effort":"high"}""", "reasoning")]
    [InlineData(ThinkingFormat.Qwen, "true", "enable_thinking")]
    [InlineData(ThinkingFormat.QwenChatTemplate, """{"enable_thinking":true}""", "chat_template_kwargs")]
    public void ThinkingFormat_switches_thinking_on_in_the_servers_way(string format, string json, string key) =>
        Assert.Equal(json, Chat(Local(new() { ThinkingFormat = format }), Thinking)[key]!.ToJsonString());
}
