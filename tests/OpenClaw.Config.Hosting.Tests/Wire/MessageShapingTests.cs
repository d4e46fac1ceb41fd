using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Tests.Servers;
using OpenClaw.Config.Runtime.Wire.Chat;
using OpenClaw.Config.Runtime.Wire.Responses;
using OpenClaw.Config.Runtime.Wire.Shaping;
using static OpenClaw.Config.Runtime.Tests.Wire.Bodies;

namespace OpenClaw.Config.Runtime.Tests.Wire;

/// <summary>The bytes: what the flags do to messages, tools and limits.</summary>
public class MessageShapingTests
{
    private static readonly ChatMessage Thought = new(ChatRole.Assistant, [new TextReasoningContent("hm"), new TextContent("yes")]);

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
    public void RequiresThinkingAsText_puts_thinking_in_front_of_the_answer()
    {
        Assert.Equal("yes", (string?)At(Chat(Local(), null, true, Thought), "messages", 0, "content"));
        Assert.Equal("hm\n\nyes", (string?)At(Chat(Local(new() { RequiresThinkingAsText = true }), null, true, Thought), "messages", 0, "content"));
    }

    [Fact]
    public void RequiresReasoningContentOnAssistantMessages_replays_thinking_and_an_empty_one_for_a_model_that_thinks()
    {
        var requires = new CompatDescriptor { RequiresReasoningContentOnAssistantMessages = true };
        var silent = new ChatMessage(ChatRole.Assistant, "yes");

        Assert.Null(At(Chat(Local(), null, true, Thought), "messages", 0)["reasoning_content"]);
        Assert.Equal("hm", (string?)At(Chat(Local(requires), null, true, Thought), "messages", 0, "reasoning_content"));
        Assert.Null(At(Chat(Local(requires), null, true, silent), "messages", 0)["reasoning_content"]);
        Assert.Equal(string.Empty, (string?)At(Chat(Local(requires) with { Reasoning = new(true, FactSource.Declared) }, null, true, silent), "messages", 0, "reasoning_content"));
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
}
