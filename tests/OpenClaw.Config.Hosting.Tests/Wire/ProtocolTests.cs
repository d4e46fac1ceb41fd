using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OpenClaw.Config.Runtime.Connections;
using OpenClaw.Config.Runtime.Tests.Servers;

namespace OpenClaw.Config.Runtime.Tests.Wire;

/// <summary>What the adapters read from answers of the three APIs, streamed and whole.</summary>
public class ProtocolTests
{
    private static readonly Dictionary<string, (string Whole, string[] Stream)> TwoToolCalls = new()
    {
        [ModelApi.OpenAICompletions] = (
            """{"id":"c","model":"served","choices":[{"index":0,"message":{"role":"assistant","content":null,"tool_calls":[{"id":"a","type":"function","function":{"name":"weather","arguments":"{\"city\":\"Rome\"}"}},{"id":"b","type":"function","function":{"name":"time","arguments":"{}"}}]},"finish_reason":"tool_calls"}]}""",
            [
                """{"id":"c","choices":[{"index":0,"delta":{"role":"assistant","tool_calls":[{"index":0,"id":"a","type":"function","function":{"name":"weather","arguments":""}}]}}]}""",
                """{"id":"c","choices":[{"index":0,"delta":{"tool_calls":[{"index":1,"id":"b","type":"function","function":{"name":"time","arguments":"{"}}]}}]}""",
                """{"id":"c","choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{\"city\":"}}]}}]}""",
                """{"id":"c","choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"\"Rome\"}"}},{"index":1,"function":{"arguments":"}"}}]}}]}""",
                """{"id":"c","choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]}""",
                "[DONE]",
            ]),
        [ModelApi.OpenAIResponses] = (
            """{"id":"r","status":"completed","model":"served","output":[{"type":"function_call","id":"fc1","call_id":"a","name":"weather","arguments":"{\"city\":\"Rome\"}"},{"type":"function_call","id":"fc2","call_id":"b","name":"time","arguments":"{}"}]}""",
            [
                """{"type":"response.created","response":{"id":"r","model":"served"}}""",
                """{"type":"response.function_call_arguments.delta","output_index":0,"delta":"{\"ci"}""",
                """{"type":"response.output_item.done","output_index":0,"item":{"type":"function_call","call_id":"a","name":"weather","arguments":"{\"city\":\"Rome\"}"}}""",
                """{"type":"response.output_item.done","output_index":1,"item":{"type":"function_call","call_id":"b","name":"time","arguments":"{}"}}""",
                """{"type":"response.completed","response":{"id":"r","status":"completed","output":[{"type":"function_call","call_id":"a","name":"weather","arguments":"{}"}]}}""",
            ]),
        [ModelApi.AnthropicMessages] = (
            """{"id":"m","type":"message","role":"assistant","model":"served","content":[{"type":"tool_use","id":"a","name":"weather","input":{"city":"Rome"}},{"type":"tool_use","id":"b","name":"time","input":{}}],"stop_reason":"tool_use","stop_sequence":null,"usage":{"input_tokens":1,"output_tokens":1}}""",
            [
                "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"m\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"served\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":1,\"output_tokens\":1}}}",
                "event: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"tool_use\",\"id\":\"a\",\"name\":\"weather\",\"input\":{}}}",
                "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"{\\\"city\\\":\"}}",
                "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"\\\"Rome\\\"}\"}}",
                "event: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}",
                "event: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":1,\"content_block\":{\"type\":\"tool_use\",\"id\":\"b\",\"name\":\"time\",\"input\":{}}}",
                "event: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":1}",
                "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"tool_use\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":9}}",
                "event: message_stop\ndata: {\"type\":\"message_stop\"}",
            ]),
    };

    private static readonly Dictionary<string, (string Whole, string[] Stream)> Reasoned = new()
    {
        [ModelApi.OpenAICompletions] = (
            """{"id":"c","choices":[{"index":0,"message":{"role":"assistant","reasoning_content":"let me think","content":"42"},"finish_reason":"stop"}],"usage":{"prompt_tokens":3,"completion_tokens":4,"completion_tokens_details":{"reasoning_tokens":2}}}""",
            [
                """{"id":"c","choices":[{"index":0,"delta":{"reasoning_content":"let me "}}]}""",
                """{"id":"c","choices":[{"index":0,"delta":{"reasoning_content":"think"}}]}""",
                """{"id":"c","choices":[{"index":0,"delta":{"content":"42"}}]}""",
                """{"id":"c","choices":[{"index":0,"delta":{},"finish_reason":"stop"}],"usage":{"prompt_tokens":3,"completion_tokens":4,"completion_tokens_details":{"reasoning_tokens":2}}}""",
            ]),
        [ModelApi.OpenAIResponses] = (
            """{"id":"r","status":"completed","output":[{"type":"reasoning","summary":[{"type":"summary_text","text":"let me think"}]},{"type":"message","role":"assistant","content":[{"type":"output_text","text":"42"}]}],"usage":{"input_tokens":3,"output_tokens":4,"output_tokens_details":{"reasoning_tokens":2}}}""",
            [
                """{"type":"response.reasoning_summary_text.delta","delta":"let me "}""",
                """{"type":"response.reasoning_text.delta","delta":"think"}""",
                """{"type":"response.output_text.delta","delta":"42"}""",
                """{"type":"response.completed","response":{"id":"r","status":"completed","output":[],"usage":{"input_tokens":3,"output_tokens":4,"output_tokens_details":{"reasoning_tokens":2}}}}""",
            ]),
        [ModelApi.AnthropicMessages] = (
            """{"id":"m","type":"message","role":"assistant","model":"served","content":[{"type":"thinking","thinking":"let me think","signature":"s"},{"type":"text","text":"42"}],"stop_reason":"end_turn","stop_sequence":null,"usage":{"input_tokens":3,"output_tokens":4}}""",
            [
                "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"m\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"served\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":3,\"output_tokens\":1}}}",
                "event: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"thinking\",\"thinking\":\"\",\"signature\":\"\"}}",
                "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"thinking_delta\",\"thinking\":\"let me think\"}}",
                "event: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}",
                "event: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":1,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}",
                "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"text_delta\",\"text\":\"42\"}}",
                "event: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":1}",
                "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":4}}",
                "event: message_stop\ndata: {\"type\":\"message_stop\"}",
            ]),
    };

    public static TheoryData<string, bool> ApisAndModes()
    {
        var rows = new TheoryData<string, bool>();
        foreach (var protocol in Protocol.All)
        {
            rows.Add(protocol.Api, true);
            rows.Add(protocol.Api, false);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(ApisAndModes))]
    public async Task Several_tool_calls_at_once_arrive_whole(string api, bool streamed)
    {
        var response = await AskAsync(api, streamed, TwoToolCalls[api]);

        var calls = response.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>().ToArray();
        Assert.Equal(["a weather", "b time"], calls.Select(call => call.CallId + " " + call.Name));
        Assert.Equal("Rome", calls[0].Arguments?["city"]?.ToString());
        Assert.Equal(ChatFinishReason.ToolCalls, response.FinishReason);
    }

    [Theory]
    [MemberData(nameof(ApisAndModes))]
    public async Task Thinking_stays_apart_from_the_answer_and_usage_is_counted(string api, bool streamed)
    {
        var response = await AskAsync(api, streamed, Reasoned[api]);

        Assert.Equal("42", response.Text);
        Assert.Equal("let me think", string.Concat(response.Messages.SelectMany(message => message.Contents).OfType<TextReasoningContent>().Select(content => content.Text)));
        Assert.Equal(3, response.Usage?.InputTokenCount);
        Assert.Equal(4, response.Usage?.OutputTokenCount);
    }

    [Theory]
    [InlineData(ModelApi.OpenAICompletions)]
    [InlineData(ModelApi.OpenAIResponses)]
    [InlineData(ModelApi.AnthropicMessages)]
    public async Task A_tool_call_that_is_being_written_is_progress_though_nothing_can_be_shown_yet(string api)
    {
        // The same stream with a piece of the first call repeated as blanks, slower in all than the patience for the first token.
        var events = TwoToolCalls[api].Stream.ToList();
        var piece = events.FindIndex(data => data.Contains("\"{\\\"ci", StringComparison.Ordinal));
        var blank = events[piece].Replace(api == ModelApi.OpenAIResponses ? "{\\\"ci" : "{\\\"city\\\":", " ", StringComparison.Ordinal);
        events.InsertRange(piece, Enumerable.Repeat(blank, 8));
        var time = new FakeTimeProvider();
        var chain = new ChainDescriptor { Name = "Hybrid", Hops = [new HopDescriptor(Host.Model("http://127.0.0.1:1/v1", api: api)) { FirstTokenSeconds = 4 }] };
        await using var host = new Host(
            chain,
            services => services.AddSingleton<TimeProvider>(time),
            after: services => services.AddHttpClient(ModelConnector.HttpClientName("local")).ConfigurePrimaryHttpMessageHandler(() => new PacedHandler(time, TimeSpan.FromSeconds(1), events)));

        var response = await AskAsync(host, streamed: true);

        Assert.Equal(2, response.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>().Count());
    }

    [Theory]
    [InlineData("<think>let me think</think>42", "let me think", "42")]
    [InlineData("\\n<think>\\nhm\\n</think>\\n\\n42", "\nhm\n", "42")]
    [InlineData("a <think> in the middle", "", "a <think> in the middle")]
    [InlineData("<thinker> is a word", "", "<thinker> is a word")]
    [InlineData("<think>never ends", "never ends", "")]
    public async Task Thinking_that_a_local_server_leaves_in_the_text_is_taken_out_of_it(string content, string thinking, string answer)
    {
        foreach (var streamed in new[] { false, true })
        {
            // Streamed a letter at a time: tags come in pieces.
            var letters = System.Text.RegularExpressions.Regex.Matches(content, @"\\n|.").Select(match => Completions.Piece(match.Value));
            await using var server = new RawServer(_ => streamed ? Answer.Events([.. letters, Completions.End, "[DONE]"]) : Completions.Text(content));
            await using var host = new Host(Host.Chain(Host.Model(server)));

            var response = await AskAsync(host, streamed);

            Assert.Equal(answer, response.Text);
            Assert.Equal(thinking, string.Concat(response.Messages.SelectMany(message => message.Contents).OfType<TextReasoningContent>().Select(part => part.Text)));
        }
    }

    [Fact]
    public async Task Arguments_that_are_no_JSON_become_an_error_on_the_call()
    {
        var response = await AskAsync(ModelApi.OpenAICompletions, false, (
            """{"id":"c","choices":[{"index":0,"message":{"tool_calls":[{"id":"a","function":{"name":"weather","arguments":"{broken"}}]},"finish_reason":"tool_calls"}]}""", []));

        Assert.NotNull(Assert.Single(response.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>()).Exception);
    }

    [Fact]
    public async Task ToolCallArgumentsEncoding_is_undone()
    {
        await using var server = new RawServer(_ => Answer.Json(
            """{"id":"c","choices":[{"index":0,"message":{"tool_calls":[{"id":"a","function":{"name":"weather","arguments":"{&quot;city&quot;:&quot;Rome&quot;}"}}]},"finish_reason":"tool_calls"}]}"""));
        await using var host = new Host(Host.Chain(Host.Model(server) with { Compat = new() { ToolCallArgumentsEncoding = "html-entities" } }));

        var response = await AskAsync(host, streamed: false);

        Assert.Equal("Rome", response.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>().Single().Arguments?["city"]?.ToString());
    }

    [Fact]
    public async Task VisibleReasoningDetailTypes_are_text()
    {
        await using var server = new RawServer(_ => Answer.Json(
            """{"id":"c","choices":[{"index":0,"message":{"content":"","reasoning_details":[{"type":"response.text","text":"shown"},{"type":"reasoning.text","text":"hidden"}]},"finish_reason":"stop"}]}"""));
        await using var host = new Host(Host.Chain(Host.Model(server) with { Compat = new() { VisibleReasoningDetailTypes = ["response.text"] } }));

        Assert.Equal("shown", (await AskAsync(host, streamed: false)).Text);
    }

    [Theory]
    [MemberData(nameof(ApisAndModes))]
    public async Task An_image_reaches_the_server(string api, bool streamed)
    {
        var protocol = Protocol.Of(api);
        await using var server = new RawServer(request => protocol.Good(request, "a dot"));
        await using var host = new Host(Host.Chain(Host.Model(server, api: api)));
        ChatMessage[] messages = [new(ChatRole.User, [new TextContent("what is it?"), new DataContent(new byte[] { 1, 2, 3 }, "image/png")])];

        var response = streamed
            ? await host.Chat.GetStreamingResponseAsync(messages, cancellationToken: TestContext.Current.CancellationToken).ToChatResponseAsync(TestContext.Current.CancellationToken)
            : await host.Chat.GetResponseAsync(messages, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("a dot", response.Text);
        Assert.Contains("AQID", server.Request.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_is_declared_not_to_stream_is_asked_for_the_whole_and_still_can_be_streamed()
    {
        await using var server = new RawServer(_ => Completions.Text("whole"));
        await using var host = new Host(Host.Chain(Host.Model(server) with { Streaming = false }));

        Assert.Equal("whole", (await AskAsync(host, streamed: true)).Text);
        Assert.Null(server.Request.Json["stream"]);
    }

    private static async Task<ChatResponse> AskAsync(string api, bool streamed, (string Whole, string[] Stream) answer)
    {
        await using var server = new RawServer(_ => streamed ? Answer.Events(answer.Stream) : Answer.Json(answer.Whole));
        await using var host = new Host(Host.Chain(Host.Model(server, api: api)));
        return await AskAsync(host, streamed);
    }

    private static async Task<ChatResponse> AskAsync(Host host, bool streamed)
    {
        var token = TestContext.Current.CancellationToken;
        return streamed
            ? await host.Chat.GetStreamingResponseAsync("hi", cancellationToken: token).ToChatResponseAsync(token)
            : await host.Chat.GetResponseAsync("hi", cancellationToken: token);
    }
}
