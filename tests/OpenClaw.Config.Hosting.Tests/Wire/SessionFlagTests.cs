using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Tests.Servers;
using static OpenClaw.Config.Runtime.Tests.Wire.Bodies;

namespace OpenClaw.Config.Runtime.Tests.Wire;

/// <summary>The bytes: the flags about sessions, caches and streamed tools, and those that change nothing here.</summary>
public class SessionFlagTests
{
    // What needs a session id is asked with one.
    private static readonly string[] SessionNames = ["session_id", "x-session-id", "x-client-request-id", "x-session-affinity"];

    [Theory]
    [InlineData(ModelApi.OpenAICompletions, "local", "session_id,x-client-request-id,x-session-affinity")]
    [InlineData(ModelApi.OpenAICompletions, "openrouter", "x-session-id")]
    [InlineData(ModelApi.AnthropicMessages, "local", "x-session-affinity")]
    [InlineData(ModelApi.OpenAIResponses, "local", "")]
    public async Task SendSessionAffinityHeaders_keeps_a_conversation_on_one_server(string api, string provider, string expected)
    {
        var plain = await SendAsync(api, provider, CompatDescriptor.None, new ChatOptions { ConversationId = "talk" });
        var sticky = await SendAsync(api, provider, new() { SendSessionAffinityHeaders = true }, new ChatOptions { ConversationId = "talk" });

        Assert.DoesNotContain(plain.Headers, header => header.Value == "talk");
        Assert.Equal(expected, string.Join(",", SessionNames.Where(name => sticky.Header(name) == "talk")));
    }

    [Theory]
    [InlineData(ModelApi.OpenAIResponses, "session_id")]
    [InlineData(ModelApi.OpenAICompletions, "")]
    [InlineData(ModelApi.AnthropicMessages, "")]
    public async Task SendSessionIdHeader_names_the_session_on_the_Responses_API(string api, string expected)
    {
        var sent = await SendAsync(api, "local", new() { SendSessionIdHeader = true }, new ChatOptions { ConversationId = "talk" });

        Assert.Equal(expected, string.Join(",", SessionNames.Where(name => sent.Header(name) == "talk")));
    }

    [Fact]
    public void SupportsLongCacheRetention_decides_about_the_retention_where_the_cache_key_may_go()
    {
        var options = new ChatOptions { AdditionalProperties = new() { ["prompt_cache_key"] = "k", ["prompt_cache_retention"] = "24h" } };

        Assert.Equal("24h", (string?)Chat(Native(), options)["prompt_cache_retention"]);
        Assert.Null(Chat(Native(new() { SupportsLongCacheRetention = false }), options)["prompt_cache_retention"]);
        Assert.Null(Chat(Local(new() { SupportsPromptCacheKey = true }), options)["prompt_cache_retention"]);
        Assert.Equal("24h", (string?)Chat(Local(new() { SupportsPromptCacheKey = true, SupportsLongCacheRetention = true }), options)["prompt_cache_retention"]);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task SupportsEagerToolInputStreaming_asks_for_a_tools_input_as_it_is_written(bool? flag, bool expected)
    {
        var sent = await SendAsync(ModelApi.AnthropicMessages, "local", new() { SupportsEagerToolInputStreaming = flag }, WithTools);

        Assert.Equal(expected, (bool?)At(sent.Json, "tools", 0)["eager_input_streaming"] ?? false);
    }

    // "preferred" or "capable" only decides whether OpenClaw's agent hands its model a code interpreter instead of its tools
    // (tools.codeMode "auto"); which tools are offered is the host's own affair here.
    [Fact]
    public Task CodeMode_changes_nothing_because_the_host_chooses_the_tools() => ChangesNothingAsync(new() { CodeMode = "preferred" });

    // 2026.4.24 defines the predicate (hasNativeWebSearchTool) and calls it nowhere; 2026.9 calls the key dead and takes it out.
    [Fact]
    public Task NativeWebSearchTool_changes_nothing_as_in_the_real_client() => ChangesNothingAsync(new() { NativeWebSearchTool = true });

    [Fact]
    public void Every_flag_has_a_test_that_bears_its_name()
    {
        var names = typeof(SessionFlagTests).Assembly.GetTypes().Where(type => type.Namespace == typeof(SessionFlagTests).Namespace).SelectMany(type => type.GetMethods()).Select(method => method.Name).ToArray();

        Assert.All(
            typeof(CompatDescriptor).GetProperties().Where(property => !property.GetMethod!.IsStatic && property.Name != "EqualityContract"),
            flag => Assert.Contains(names, name => name.Contains(flag.Name, StringComparison.Ordinal)));
    }

    private static async Task ChangesNothingAsync(CompatDescriptor compat)
    {
        foreach (var protocol in Protocol.All)
        {
            var without = await SendAsync(protocol.Api, "local", CompatDescriptor.None, WithTools);
            var with = await SendAsync(protocol.Api, "local", compat, WithTools);

            Assert.Equal(without.Text, with.Text);
            Assert.Equal(without.Headers.Where(header => header.Key != "Host"), with.Headers.Where(header => header.Key != "Host"));
        }
    }

    private static async Task<ReceivedRequest> SendAsync(string api, string provider, CompatDescriptor compat, ChatOptions options)
    {
        var protocol = Protocol.Of(api);
        await using var server = new RawServer(request => protocol.Good(request, "ok"));
        await using var host = new Host(Host.Chain(Host.Model(server, provider, api: api) with { Compat = compat }));
        await host.Chat.GetResponseAsync("hi", options, TestContext.Current.CancellationToken);
        return server.Request;
    }
}
