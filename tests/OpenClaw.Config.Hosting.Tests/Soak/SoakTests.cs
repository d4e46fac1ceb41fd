using System.Collections.Concurrent;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenClaw.Config.Runtime.Tests.Servers;

namespace OpenClaw.Config.Runtime.Tests.Soak;

public class SoakTests
{
    private const int AtOnce = 64;

    // 100,000 is what eng asks for (OPENCLAW_SOAK_REQUESTS=100000); a plain test run takes a part of it.
    private static readonly int Requests = int.TryParse(Environment.GetEnvironmentVariable("OPENCLAW_SOAK_REQUESTS"), out var number) ? number : 4_000;

    [Fact]
    public async Task Under_load_against_servers_that_fail_at_random_every_request_has_one_answer_or_one_typed_error()
    {
        var unobserved = new ConcurrentQueue<Exception>();
        void Note(object? sender, UnobservedTaskExceptionEventArgs arguments) => unobserved.Enqueue(arguments.Exception);
        TaskScheduler.UnobservedTaskException += Note;
        await using var first = new RawServer(new Moody(1, failing: 0.30).Answer);
        await using var second = new RawServer(new Moody(2, failing: 0.20).Answer);
        await using var third = new RawServer(new Moody(3, failing: 0.05).Answer);
        var chain = Host.Chain(Host.Model(first, "a"), Host.Model(second, "b"), Host.Model(third, "c"));
        await using var host = new Host(chain, services =>
        {
            services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
            services.Configure<OpenClawRuntimeOptions>(options => options.RetryDelay = TimeSpan.FromMilliseconds(1));
        });
        var answered = new int[Requests];
        var errors = new ConcurrentQueue<Exception>();
        var memory = 0L;

        await Parallel.ForEachAsync(Enumerable.Range(0, Requests), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, token) =>
        {
            if (number == Requests / 4)
            {
                Volatile.Write(ref memory, GC.GetTotalMemory(forceFullCollection: true));
            }

            var prompt = "request-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture) + "-end";
            try
            {
                var response = number % 2 == 0
                    ? await host.Chat.GetResponseAsync(prompt, cancellationToken: token)
                    : await host.Chat.GetStreamingResponseAsync(prompt, cancellationToken: token).ToChatResponseAsync(token);
                Assert.Equal("re: " + prompt, response.Text);
                Interlocked.Increment(ref answered[number]);
            }
            catch (ChainException error)
            {
                errors.Enqueue(error);
                Interlocked.Increment(ref answered[number]);
            }
        });

        host.Log.Lines.Clear();
        first.Requests.Clear();
        second.Requests.Clear();
        third.Requests.Clear();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var grown = GC.GetTotalMemory(forceFullCollection: true) - memory;
        TaskScheduler.UnobservedTaskException -= Note;

        Assert.All(answered, count => Assert.Equal(1, count));
        Assert.All(errors, error => Assert.IsAssignableFrom<ChainException>(error));
        Assert.True(errors.Count < Requests / 20, errors.Count + " of " + Requests + " had no answer");
        Assert.Empty(unobserved);
        Assert.True(grown < 64 * 1024 * 1024, grown + " bytes more than after a quarter of the requests");
    }

    /// <summary>A server that fails at random, always the same way for a seed and an order of requests.</summary>
    private sealed class Moody(int seed, double failing)
    {
        private readonly Lock _gate = new();
        private readonly Random _random = new(seed);

        public Answer Answer(ReceivedRequest request)
        {
            double mood;
            int way;
            lock (_gate)
            {
                mood = _random.NextDouble();
                way = _random.Next(8);
            }

            var text = request.Text;
            var start = text.IndexOf("request-", StringComparison.Ordinal);
            var prompt = text[start..(text.IndexOf("-end", start, StringComparison.Ordinal) + 4)];
            return mood >= failing ? Completions.Either(request, "re: " + prompt) : way switch
            {
                0 => Completions.Error(500),
                1 => Completions.Error(503),
                2 => Completions.Error(429, "slow down", "rate_limit_exceeded"),
                3 => Servers.Answer.Resets(),
                4 => Servers.Answer.Html(),
                5 => Servers.Answer.Json(string.Empty),
                6 => Servers.Answer.CutOff("{\"id\":"),
                _ => Completions.Error(400, "no such form", "invalid_request_error"),
            };
        }
    }
}
