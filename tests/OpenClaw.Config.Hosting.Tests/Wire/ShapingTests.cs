using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Tests.Servers;
using OpenClaw.Config.Runtime.Wire.Chat;
using OpenClaw.Config.Runtime.Wire.Responses;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Tests.Wire;

/// <summary>The bytes: what each flag and each route class does to a request.</summary>
public class ShapingTests
{
    private static readonly AIFunction Tool = AIFunctionFactory.Create((string city) => "sun", "weather", "Tells the weather.");

    private static readonly ChatOptions WithTools = new() { Tools = [Tool], AllowMultipleToolCalls = true };

    private static readonly ChatOptions Thinking = new() { Reasoning = new ReasoningOptions { Effort = ReasoningEffort.High } };

    private static ChatMessage User(string text) => new(ChatRole.User, text);

    private static ModelDescriptor Local(CompatDescriptor? compat = null, string provider = "local", string api = ModelApi.OpenAICompletions) =>
        Host.Model("http://127.0.0.1:8000/v1", provider, api: api) with { Compat = compat ?? CompatDescriptor.None };

    private static ModelDescriptor Native(CompatDescriptor? compat = null, string api = ModelApi.OpenAICompletions) =>
        Host.Model("https://api.openai.com/v1", "openai", "gpt", api) with { Compat = compat ?? CompatDescriptor.None, Hosting = Hosting.Hosted };

    private static JsonObject Chat(ModelDescriptor model, ChatOptions? options = null, bool stream = true, params ChatMessage[] messages) =>
        ChatRequestWriter.Write(messages.Length == 0 ? [User("hi")] : messages, options, model, RequestShapes.For(model, new Uri(model.BaseUrl!)), stream);

    private static JsonObject Responses(ModelDescriptor model, ChatOptions? options = null, bool stream = true, params ChatMessage[] messages) =>
        ResponsesRequestWriter.Write(messages.Length == 0 ? [User("hi")] : messages, options, model, RequestShapes.For(model, new Uri(model.BaseUrl!)), stream);

    private static JsonNode At(JsonNode node, params object[] path) =>
        path.Aggregate(node, (current, step) => step is int index ? current[index]! : current[(string)step]!);

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

    [Fact]
    public void SupportsTemperature_false_takes_it_out()
    {
        Assert.Equal(0.5f, (float)Chat(Local(), new ChatOptions { Temperature = 0.5f })["temperature"]!);
        Assert.Null(Chat(Local(new() { SupportsTemperature = false }), new ChatOptions { Temperature = 0.5f })["temperature"]);
    }

    [Fact]
    public void SupportsInstructions_moves_the_system_prompt()
    {
        ChatMessage[] messages = [new(ChatRole.System, "be kind"), User("hi")];

        Assert.Equal("system", (string?)At(Responses(Local(api: ModelApi.OpenAIResponses), null, true, messages), "input", 0, "role"));
        var body = Responses(Local(new() { SupportsInstructions = true }, api: ModelApi.OpenAIResponses), null, true, messages);
        Assert.Equal("be kind", (string?)body["instructions"]);
        Assert.Single(body["input"]!.AsArray());
    }

    [Fact]
    public void SupportsUsageInStreaming_decides_about_stream_options()
    {
        Assert.NotNull(Chat(Local())["stream_options"]);
        Assert.Null(Chat(Local(new() { SupportsUsageInStreaming = false }))["stream_options"]);
        Assert.Null(Chat(Local() with { BaseUrl = "https://proxy.example/v1" })["stream_options"]);
        Assert.Null(Chat(Local(), stream: false)["stream_options"]);
    }

    [Fact]
    public void Tools_go_to_a_proxy_with_an_automatic_choice_and_without_strict()
    {
        var body = Chat(Local(), WithTools);

        Assert.Equal("weather", (string?)At(body, "tools", 0, "function", "name"));
        Assert.Equal("auto", (string?)body["tool_choice"]);
        Assert.True((bool)body["parallel_tool_calls"]!);
        Assert.DoesNotContain("strict", body.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void SupportsTools_false_sends_no_tools_no_choice_and_no_parallel_calls()
    {
        var none = new CompatDescriptor { SupportsTools = false };
        foreach (var body in new[] { Chat(Local(none), WithTools), Responses(Local(none, api: ModelApi.OpenAIResponses), WithTools) })
        {
            Assert.DoesNotContain(body, member => member.Key is "tools" or "tool_choice" or "parallel_tool_calls");
        }
    }

    [Fact]
    public async Task SupportsTools_false_holds_on_Anthropic_too()
    {
        var protocol = Protocol.Of(ModelApi.AnthropicMessages);
        await using var server = new RawServer(request => protocol.Good(request, "ok"));
        await using var host = new Host(Host.Chain(Host.Model(server, api: protocol.Api) with { Compat = new() { SupportsTools = false } }));

        await host.Chat.GetResponseAsync("hi", WithTools, TestContext.Current.CancellationToken);

        Assert.DoesNotContain("tool", server.Request.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RequiresOpenAiAnthropicToolPayload_writes_tools_in_OpenAIs_form()
    {
        var protocol = Protocol.Of(ModelApi.AnthropicMessages);
        await using var server = new RawServer(request => protocol.Good(request, "ok"));
        await using var host = new Host(Host.Chain(Host.Model(server, api: protocol.Api) with { Compat = new() { RequiresOpenAiAnthropicToolPayload = true } }));

        await host.Chat.GetResponseAsync("hi", new ChatOptions { Tools = [Tool], ToolMode = ChatToolMode.RequireAny }, TestContext.Current.CancellationToken);

        var body = server.Request.Json;
        Assert.Equal("function", (string?)At(body, "tools", 0, "type"));
        Assert.Equal("weather", (string?)At(body, "tools", 0, "function", "name"));
        Assert.Equal("required", (string?)body["tool_choice"]);
    }

    [Fact]
    public void SupportsStrictMode_keeps_strict()
    {
        var strict = AIFunctionFactory.Create((string city) => "sun", new AIFunctionFactoryOptions { Name = "weather", AdditionalProperties = new Dictionary<string, object?> { ["strict"] = true } });
        var options = new ChatOptions { Tools = [strict] };

        Assert.Null(At(Chat(Local(), options), "tools", 0, "function")["strict"]);
        Assert.True((bool)At(Chat(Local(new() { SupportsStrictMode = true }), options), "tools", 0, "function", "strict")!);
        Assert.True((bool)At(Chat(Native(), options), "tools", 0, "function", "strict")!);
    }

    [Fact]
    public void SupportsJsonSchemaResponseFormat_sends_the_schema_and_without_it_the_schema_is_put_into_words()
    {
        var options = new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema(System.Text.Json.JsonDocument.Parse("""{"type":"object"}""").RootElement, "thing") };

        var words = Chat(Local(), options);
        Assert.Null(words["response_format"]);
        Assert.Contains("""{"type":"object"}""", (string)At(words, "messages", 0, "content")!, StringComparison.Ordinal);
        Assert.Equal("thing", (string?)At(Chat(Local(new() { SupportsJsonSchemaResponseFormat = true }), options), "response_format", "json_schema", "name"));
        Assert.Equal("thing", (string?)At(Responses(Native(api: ModelApi.OpenAIResponses), options), "text", "format", "name"));
    }

    [Fact]
    public void RequiresStringContent_joins_texts_and_leaves_parts_with_an_image()
    {
        var texts = new ChatMessage(ChatRole.User, [new TextContent("one"), new TextContent("two")]);
        var image = new ChatMessage(ChatRole.User, [new TextContent("what is it"), new DataContent(new byte[] { 1 }, "image/png")]);
        var compat = new CompatDescriptor { RequiresStringContent = true };

        Assert.Equal(2, At(Chat(Local(), null, true, texts), "messages", 0, "content").AsArray().Count);
        Assert.Equal("one\ntwo", (string?)At(Chat(Local(compat), null, true, texts), "messages", 0, "content"));
        Assert.Equal("image_url", (string?)At(Chat(Local(compat), null, true, image), "messages", 0, "content", 1, "type"));
    }

    [Fact]
    public void StrictMessageKeys_leaves_role_and_content()
    {
        var keys = Chat(Local(new() { StrictMessageKeys = true }), null, true, Turn())["messages"]!.AsArray().SelectMany(message => message!.AsObject().Select(member => member.Key));

        Assert.Equal(["content", "role"], keys.Distinct().Order());
    }

    [Fact]
    public void MaxTokensField_names_the_limit()
    {
        var options = new ChatOptions { MaxOutputTokens = 100 };

        Assert.Equal(100, (int?)Chat(Local(), options)["max_completion_tokens"]);
        Assert.Equal(100, (int?)Chat(Local(new() { MaxTokensField = "max_tokens" }), options)["max_tokens"]);
        Assert.Equal(100, (int?)Chat(Local(provider: "mistral"), options)["max_tokens"]);
        Assert.Equal(100, (int?)Responses(Local(api: ModelApi.OpenAIResponses), options)["max_output_tokens"]);
    }

    [Fact]
    public void On_a_proxied_route_the_limit_is_cut_to_what_the_prompt_leaves_of_the_window()
    {
        var model = Local() with { ContextWindow = new(1_000, FactSource.Declared) };
        var limit = (int)Chat(model, new ChatOptions { MaxOutputTokens = 900 }, true, User(new string('x', 2_000)))["max_completion_tokens"]!;

        Assert.InRange(limit, 400, 499);
    }

    [Fact]
    public void RequiresToolResultName_adds_the_name()
    {
        Assert.Null(At(Chat(Local(), null, true, Turn()), "messages", 2)["name"]);
        Assert.Equal("weather", (string?)At(Chat(Local(new() { RequiresToolResultName = true }), null, true, Turn()), "messages", 2, "name"));
    }

    [Fact]
    public void RequiresAssistantAfterToolResult_puts_one_between()
    {
        static string[] Roles(JsonObject body) => [.. body["messages"]!.AsArray().Select(message => (string)message!["role"]!)];

        Assert.Equal(["user", "assistant", "tool", "user"], Roles(Chat(Local(), null, true, Turn())));
        Assert.Equal(["user", "assistant", "tool", "assistant", "user"], Roles(Chat(Local(new() { RequiresAssistantAfterToolResult = true }), null, true, Turn())));
    }

    [Fact]
    public void Thinking_is_replayed_as_the_server_wants_it()
    {
        var message = new ChatMessage(ChatRole.Assistant, [new TextReasoningContent("hm"), new TextContent("yes")]);

        Assert.Equal("yes", (string?)At(Chat(Local(), null, true, message), "messages", 0, "content"));
        Assert.Equal("hm\n\nyes", (string?)At(Chat(Local(new() { RequiresThinkingAsText = true }), null, true, message), "messages", 0, "content"));
        Assert.Equal("hm", (string?)At(Chat(Local(new() { RequiresReasoningContentOnAssistantMessages = true }), null, true, message), "messages", 0, "reasoning_content"));
        Assert.Equal("hm", (string?)At(Chat(Local(provider: "deepseek"), null, true, message), "messages", 0, "reasoning_content"));
    }

    [Fact]
    public void ToolSchemaProfile_and_UnsupportedToolSchemaKeywords_clean_schemas_but_not_property_names()
    {
        JsonNode Schema(CompatDescriptor compat)
        {
            var schema = JsonNode.Parse("""{"type":"object","properties":{"pattern":{"type":"string","pattern":"^a","maxLength":5000,"format":"uri"}}}""");
            SchemaCleaner.Clean(schema, RequestShapes.For(Local(compat), new Uri("http://127.0.0.1/v1")));
            return schema!["properties"]!["pattern"]!;
        }

        Assert.Equal("""{"type":"string","format":"uri"}""", Schema(new() { ToolSchemaProfile = "llamacpp" }).ToJsonString());
        Assert.Equal("""{"type":"string"}""", Schema(new() { ToolSchemaProfile = "gemini" }).ToJsonString());
        Assert.Equal("""{"type":"string","pattern":"^a","maxLength":5000}""", Schema(new() { UnsupportedToolSchemaKeywords = ["format"] }).ToJsonString());
    }

    [Fact]
    public void RequiresMistralToolIds_gives_nine_letters_and_digits()
    {
        var body = Chat(Local(new() { RequiresMistralToolIds = true }), null, true, Turn());
        var id = (string)At(body, "messages", 1, "tool_calls", 0, "id")!;

        Assert.Matches("^[a-zA-Z0-9]{9}$", id);
        Assert.Equal(id, (string?)At(body, "messages", 2, "tool_call_id"));
    }

    [Fact]
    public void ZaiToolStream_streams_tool_calls()
    {
        Assert.True((bool)Chat(Local(new() { ZaiToolStream = true }), WithTools)["tool_stream"]!);
        Assert.Null(Chat(Local(new() { ZaiToolStream = true }))["tool_stream"]);
    }

    [Fact]
    public void CacheControlFormat_marks_the_system_prompt_and_the_last_user_message_unless_content_must_be_a_string()
    {
        ChatMessage[] messages = [new(ChatRole.System, "be kind"), User("hi")];

        var marked = Chat(Local(new() { CacheControlFormat = "anthropic" }), null, true, messages);
        Assert.Equal("ephemeral", (string?)At(marked, "messages", 0, "content", 0, "cache_control", "type"));
        Assert.Equal("ephemeral", (string?)At(marked, "messages", 1, "content", 0, "cache_control", "type"));
        Assert.DoesNotContain("cache_control", Chat(Local(new() { CacheControlFormat = "anthropic", RequiresStringContent = true }), null, true, messages).ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("cache_control", Chat(Local(), null, true, messages).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ollama_is_told_the_window_unless_the_declaration_says_no()
    {
        var model = Local(provider: "ollama") with { ContextWindow = new(65_536, FactSource.Declared) };

        Assert.Equal(65_536, (int?)At(Chat(model), "options", "num_ctx"));
        Assert.Null(Chat(model with { Provider = model.Provider with { InjectNumCtx = false } })["options"]);
    }

    [Fact]
    public void A_route_pin_reaches_the_aggregator()
    {
        var model = Host.Model("https://openrouter.ai/api/v1", "openrouter", "z/glm") with { Parameters = [new("provider", """{"only":["a"],"allow_fallbacks":false}""")] };

        Assert.Equal("""{"only":["a"],"allow_fallbacks":false}""", Chat(model)["provider"]!.ToJsonString());
    }

    [Fact]
    public async Task Session_headers_go_only_where_a_flag_asks_for_them()
    {
        await using var plain = new RawServer(request => Completions.Either(request, "ok"));
        await using var sticky = new RawServer(request => Completions.Either(request, "ok"));
        await using var first = new Host(Host.Chain(Host.Model(plain)));
        await using var second = new Host(Host.Chain(Host.Model(sticky) with { Compat = new() { SendSessionAffinityHeaders = true } }));
        var options = new ChatOptions { ConversationId = "talk" };

        await first.Chat.GetResponseAsync("hi", options, TestContext.Current.CancellationToken);
        await second.Chat.GetResponseAsync("hi", options, TestContext.Current.CancellationToken);

        Assert.Null(plain.Request.Header("session_id"));
        Assert.Equal("talk", sticky.Request.Header("session_id"));
        Assert.Equal("talk", sticky.Request.Header("x-session-affinity"));
    }

    private static ChatMessage[] Turn() =>
    [
        User("weather?"),
        new(ChatRole.Assistant, [new FunctionCallContent("call_with_a_long_id", "weather", new Dictionary<string, object?> { ["city"] = "Rome" })]),
        new(ChatRole.Tool, [new FunctionResultContent("call_with_a_long_id", "sun")]),
        User("and now?"),
    ];
}
