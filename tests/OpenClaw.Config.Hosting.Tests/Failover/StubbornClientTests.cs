using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OpenClaw.Config.Runtime.Tests.Servers;

namespace OpenClaw.Config.Runtime.Tests.Failover;

/// <summary>A client that a host plugged in and that hears no cancellation: it holds up nobody.</summary>
public class StubbornClientTests
{
    private const string Api = ModelApi.GoogleGenerativeAI;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_is_left_alone_when_its_time_is_up_and_its_late_failure_disturbs_nobody(bool streamed)
    {
        var time = new FakeTimeProvider();
        using var client = new Stubborn();
        await using var good = new RawServer(request => Completions.Either(request, "fine"));
        await using var host = Build(time, client, Host.Model(good));

        var asking = streamed
            ? host.Chat.GetStreamingResponseAsync("hi", cancellationToken: Token).ToChatResponseAsync(Token)
            : host.Chat.GetResponseAsync("hi", cancellationToken: Token);
        await client.Asked.WaitAsync(Token);
        time.Advance(TimeSpan.FromSeconds(8));
        var report = (await asking).GetChainReport()!;

        Assert.Equal(FailureReason.Timeout, report.Attempts[0].Reason);
        Assert.Equal("local/m", report.Served.ToString());
        Assert.False(await UnobservedAsync(client));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_callers_cancellation_frees_the_caller(bool streamed)
    {
        using var client = new Stubborn();
        await using var host = Build(new FakeTimeProvider(), client);
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var asking = streamed
            ? host.Chat.GetStreamingResponseAsync("hi", cancellationToken: caller.Token).ToChatResponseAsync(caller.Token)
            : host.Chat.GetResponseAsync("hi", cancellationToken: caller.Token);
        await client.Asked.WaitAsync(Token);
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        Assert.False(await UnobservedAsync(client));
    }

    private static Host Build(FakeTimeProvider time, Stubborn client, params ModelDescriptor[] others)
    {
        var own = new HopDescriptor(Host.Model("http://127.0.0.1:1/v1", "own", api: Api)) { AttemptSeconds = 8 };
        var chain = new ChainDescriptor { Name = "Hybrid", Hops = [own, .. others.Select(model => new HopDescriptor(model))] };
        return new Host(chain, services => services.AddSingleton<TimeProvider>(time).AddSingleton<IModelClientFactory>(new Factory(client)));
    }

    // The client fails long after anybody waits for it, and everything that held on to it is collected.
    private static async Task<bool> UnobservedAsync(Stubborn client)
    {
        var seen = false;
        void Note(object? sender, UnobservedTaskExceptionEventArgs arguments) => seen |= arguments.Exception.ToString().Contains(Stubborn.Late, StringComparison.Ordinal);
        TaskScheduler.UnobservedTaskException += Note;
        client.Fail();
        for (var round = 0; round < 3; round++)
        {
            await Task.Delay(20, Token);
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        TaskScheduler.UnobservedTaskException -= Note;
        return seen;
    }

    private sealed class Factory(IChatClient client) : IModelClientFactory
    {
        public bool CanCreate(ModelDescriptor model) => model.Api == Api;

        public IChatClient Create(ModelClientContext context) => client;
    }

    private sealed class Stubborn : IChatClient
    {
        public const string Late = "much too late";

        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private TaskCompletionSource<ChatResponse>? _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Asked => _asked.Task;

        public void Fail()
        {
            _answer!.TrySetException(new InvalidOperationException(Late));
            _answer = null;
        }

        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            _asked.TrySetResult();
            return _answer!.Task;
        }

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
            {
                yield return update;
            }
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
