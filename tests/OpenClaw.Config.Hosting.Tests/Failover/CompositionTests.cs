using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using OpenClaw.Config.Runtime.Tests.Servers;

namespace OpenClaw.Config.Runtime.Tests.Failover;

/// <summary>Chains are clients among clients: own ones inside, middleware outside.</summary>
public class CompositionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private sealed class OwnFactory(Func<IChatClient> create, string api) : IModelClientFactory
    {
        public bool CanCreate(ModelDescriptor model) => model.Api == api;

        public IChatClient Create(ModelClientContext context) => create();
    }

    private sealed class OwnClient(Exception? failure) : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            failure is null ? Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, "own"))) : Task.FromException<ChatResponse>(failure);

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }

    [Fact]
    public async Task A_host_plugs_in_a_client_of_its_own_for_an_API_that_is_not_built_in()
    {
        var model = Host.Model("http://127.0.0.1:1/v1", api: ModelApi.GoogleGenerativeAI);
        await using var host = new Host(Host.Chain(model), services => services.AddSingleton<IModelClientFactory>(new OwnFactory(() => new OwnClient(null), ModelApi.GoogleGenerativeAI)));

        Assert.Equal("own", (await host.Chat.GetResponseAsync("hi", cancellationToken: Token)).Text);
    }

    [Fact]
    public async Task Without_one_the_hop_is_skipped_and_the_error_names_the_interface()
    {
        await using var host = new Host(Host.Chain(Host.Model("http://127.0.0.1:1/v1", api: ModelApi.GoogleGenerativeAI)));

        var error = await Assert.ThrowsAsync<NoUsableModelException>(() => host.Chat.GetResponseAsync("hi", cancellationToken: Token));

        Assert.Contains("no client for the API 'google-generative-ai': register an IModelClientFactory", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_that_an_own_client_throws_is_judged_like_any_other()
    {
        await using var good = new RawServer(request => Completions.Either(request, "fine"));
        var own = Host.Model("http://127.0.0.1:1/v1", "own", api: ModelApi.GoogleGenerativeAI);
        var failure = new ModelFailureException(429, "rate_limit_exceeded", retryAfter: TimeSpan.FromSeconds(60));
        await using var host = new Host(
            Host.Chain(own, Host.Model(good)), services => services.AddSingleton<IModelClientFactory>(new OwnFactory(() => new OwnClient(failure), ModelApi.GoogleGenerativeAI)));

        var report = (await host.Chat.GetResponseAsync("hi", cancellationToken: Token)).GetChainReport()!;

        Assert.Equal(FailureReason.RateLimit, report.Attempts[0].Reason);
        Assert.Equal("local/m", report.Served.ToString());
    }

    [Fact]
    public async Task A_router_chooses_between_chains()
    {
        await using var one = new RawServer(request => Completions.Either(request, "one"));
        await using var two = new RawServer(request => Completions.Either(request, "two"));
        await using var first = new Host(Host.Chain(Host.Model(one)));
        await using var second = new Host(Host.Chain(Host.Model(two)));
        using var router = RoutingChatClient.Create((context, _) => new(context.Messages.Last().Text.Contains("secret", StringComparison.Ordinal) ? second.Chat : first.Chat));

        Assert.Equal("one", (await router.GetResponseAsync("hi", cancellationToken: Token)).Text);
        Assert.Equal("two", (await router.GetResponseAsync("a secret", cancellationToken: Token)).Text);
    }

    [Fact]
    public async Task The_chain_tells_what_it_is()
    {
        await using var server = new RawServer(request => Completions.Either(request, "x"));
        var chain = Host.Chain(Host.Model(server));
        await using var host = new Host(chain);

        Assert.Same(chain, host.Chat.GetService<ChainDescriptor>());
        Assert.Equal("m", host.Chat.GetService<ChatClientMetadata>()?.DefaultModelId);
    }

    [Fact]
    public async Task The_chain_decides_who_is_asked_whatever_model_the_options_name()
    {
        await using var server = new RawServer(request => Completions.Either(request, "x"));
        await using var host = new Host(Host.Chain(Host.Model(server)));

        await host.Chat.GetResponseAsync("hi", new ChatOptions { ModelId = "another" }, Token);

        Assert.Equal("m", (string?)server.Request.Json["model"]);
    }

    [Theory]
    [InlineData(false, "browser,cron,message,weather,web_search")]
    [InlineData(true, "weather,web_search")]
    public async Task Lean_mode_drops_the_heavyweight_tools_by_name(bool lean, string expected)
    {
        await using var server = new RawServer(request => Completions.Either(request, "x"));
        await using var host = new Host(Host.Chain(Host.Model(server)), config: new ConfigDescriptor { Name = "Root", LocalModelLean = lean });

        await host.Chat.GetResponseAsync("hi", Tools("browser", "cron", "message", "weather", "web_search"), Token);

        Assert.Equal(expected, ToolNames(server.Request));
    }

    [Fact]
    public async Task Denied_tools_and_groups_are_not_offered()
    {
        await using var server = new RawServer(request => Completions.Either(request, "x"));
        var chain = Host.Chain(Host.Model(server) with { DeniedTools = ["browser"] }) with { DeniedTools = ["group:web"] };
        await using var host = new Host(chain);

        await host.Chat.GetResponseAsync("hi", Tools("browser", "web_search", "web_fetch", "weather"), Token);

        Assert.Equal("weather", ToolNames(server.Request));
    }

    private static ChatOptions Tools(params string[] names) => new() { Tools = [.. names.Select(name => AIFunctionFactory.Create(() => "x", name))] };

    private static string ToolNames(ReceivedRequest request) =>
        string.Join(',', request.Json["tools"]!.AsArray().Select(tool => (string)tool!["function"]!["name"]!));
}
