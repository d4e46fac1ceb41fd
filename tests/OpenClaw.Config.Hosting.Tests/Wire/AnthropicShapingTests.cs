using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Tests.Servers;
using static OpenClaw.Config.Runtime.Tests.Wire.Bodies;

namespace OpenClaw.Config.Runtime.Tests.Wire;

/// <summary>The bytes on Anthropic Messages, where the SDK writes the body and we complete it.</summary>
public class AnthropicShapingTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Sampling_that_the_caller_asks_for_arrives(bool streamed)
    {
        var body = await SendAsync("claude-sonnet-4-5", new ChatOptions { Temperature = 0.5f, TopP = 0.9f, TopK = 5 }, streamed);

        Assert.Equal(0.5f, (float)body["temperature"]!);
        Assert.Equal(0.9f, (float)body["top_p"]!);
        Assert.Equal(5, (int)body["top_k"]!);
    }

    [Theory]
    [InlineData("claude-opus-4-7")]
    [InlineData("claude-opus-4.8")]
    [InlineData("anthropic.claude-sonnet-5-v1")]
    public async Task Models_that_sample_as_they_see_fit_are_not_told_how(string id) =>
        Assert.Null((await SendAsync(id, new ChatOptions { Temperature = 0.5f }))["temperature"]);

    [Fact]
    public async Task A_model_that_is_asked_to_think_is_not_told_how_to_sample()
    {
        var body = await SendAsync("claude-sonnet-4-5", new ChatOptions { Temperature = 0.5f, Reasoning = new() { Effort = ReasoningEffort.High } });

        Assert.NotNull(body["thinking"]);
        Assert.Null(body["temperature"]);
    }

    [Fact]
    public async Task One_callers_sampling_is_not_anothers()
    {
        var protocol = Protocol.Of(ModelApi.AnthropicMessages);
        await using var server = new RawServer(request => protocol.Good(request, "ok"));
        await using var host = new Host(Host.Chain(Host.Model(server, api: protocol.Api)));

        await Parallel.ForEachAsync(Enumerable.Range(0, 40), TestContext.Current.CancellationToken, async (number, token) =>
            await host.Chat.GetResponseAsync("n" + number, number % 2 == 0 ? null : new ChatOptions { TopK = number }, token));

        Assert.All(server.Requests, request =>
        {
            var number = int.Parse(((string)At(request.Json, "messages", 0, "content", 0, "text")!)[1..], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(number % 2 == 0 ? null : number, (int?)request.Json["top_k"]);
        });
    }

    [Fact]
    public async Task A_tools_schema_arrives_as_it_was_written()
    {
        var schema = """{"type":"object","properties":{"city":{"type":"string","pattern":"^[A-Z]","maxLength":50}},"required":["city"]}""";
        var tool = AIFunctionFactory.CreateDeclaration("weather", "Tells the weather.", JsonDocument.Parse(schema).RootElement);

        var body = await SendAsync("claude-sonnet-4-5", new ChatOptions { Tools = [tool] });

        Assert.Equal(schema, At(body, "tools", 0, "input_schema").ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public async Task A_server_that_imitates_the_API_is_told_the_version_that_it_knows()
    {
        var protocol = Protocol.Of(ModelApi.AnthropicMessages);
        await using var server = new RawServer(request => protocol.Good(request, "ok"));
        await using var host = new Host(Host.Chain(Host.Model(server, api: protocol.Api)));

        await host.Chat.GetResponseAsync("hi", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("2023-06-01", server.Request.Header("anthropic-version"));
    }

    private static async Task<System.Text.Json.Nodes.JsonObject> SendAsync(string id, ChatOptions options, bool streamed = false)
    {
        var protocol = Protocol.Of(ModelApi.AnthropicMessages);
        await using var server = new RawServer(request => protocol.Good(request, "ok"));
        await using var host = new Host(Host.Chain(Host.Model(server, id: id, api: protocol.Api)));
        var token = TestContext.Current.CancellationToken;
        _ = streamed ? await host.Chat.GetStreamingResponseAsync("hi", options, token).ToChatResponseAsync(token) : await host.Chat.GetResponseAsync("hi", options, token);
        return server.Request.Json;
    }
}
