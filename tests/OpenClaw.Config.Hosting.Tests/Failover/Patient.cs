using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace OpenClaw.Config.Runtime.Tests.Failover;

/// <summary>A chain whose clock a test moves: nothing depends on how busy the machine is, and the time that the runtime takes is exact.</summary>
internal static class Patient
{
    /// <summary>What the first hop is given: to its first token when streamed, else for its whole answer.</summary>
    public static readonly TimeSpan FirstToken = TimeSpan.FromSeconds(6);

    public static readonly TimeSpan Attempt = TimeSpan.FromSeconds(8);

    /// <summary>A host on that clock, with declared patience for every hop but the last.</summary>
    public static Host Host(FakeTimeProvider time, params ModelDescriptor[] models)
    {
        var chain = new ChainDescriptor
        {
            Name = "Hybrid",
            Hops = [.. models.Select((model, index) => index < models.Length - 1 || models.Length == 1 ? new HopDescriptor(model) { FirstTokenSeconds = FirstToken.TotalSeconds, AttemptSeconds = Attempt.TotalSeconds } : new HopDescriptor(model))],
        };
        return new Host(chain, services =>
        {
            services.AddSingleton<TimeProvider>(time);
            // Nobody moves the clock between two tries.
            services.Configure<OpenClawRuntimeOptions>(options => options.RetryDelay = TimeSpan.Zero);
        });
    }

    public static async Task<ChatResponse> AskAsync(Host host, bool streamed)
    {
        var token = TestContext.Current.CancellationToken;
        return streamed
            ? await host.Chat.GetStreamingResponseAsync("hi", cancellationToken: token).ToChatResponseAsync(token)
            : await host.Chat.GetResponseAsync("hi", cancellationToken: token);
    }
}
