using System.Collections.Concurrent;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Time.Testing;

namespace OpenClaw.Config.Runtime.Tests.Soak;

/// <summary>Many requests at once against servers of all three APIs that fail at random, whole and streamed, over weeks of rests on a clock that stands still in each round.</summary>
[Collection<Alone>]
public class SoakTests(ITestOutputHelper output)
{
    private const int AtOnce = 64;
    private const int Round = 100;

    // Pools, open connections and tiered code breathe by less; a leak of a hundred bytes a request is as much in the full soak.
    private const long Slack = 8 * 1024 * 1024;

    // OPENCLAW_SOAK_REQUESTS=100000 is the full soak; a plain test run takes a part of it.
    private static readonly int Requests = int.TryParse(Environment.GetEnvironmentVariable("OPENCLAW_SOAK_REQUESTS"), out var number) ? number : 4_000;

    private static readonly double[] Pauses = [1, 10, 31, 31, 61, 61, 301, 301, 25 * 3600];

    [Fact]
    public async Task Every_request_has_one_answer_or_one_typed_error_and_what_rests_is_what_the_servers_logs_say()
    {
        var unobserved = new ConcurrentQueue<Exception>();
        void Note(object? sender, UnobservedTaskExceptionEventArgs arguments) => unobserved.Enqueue(arguments.Exception);
        TaskScheduler.UnobservedTaskException += Note;
        var time = new FakeTimeProvider();
        // Each API is asked first on one chain.
        await using var one = new SoakChain(time, 1, ModelApi.OpenAICompletions, ModelApi.AnthropicMessages, ModelApi.OpenAIResponses);
        await using var two = new SoakChain(time, 11, ModelApi.AnthropicMessages, ModelApi.OpenAIResponses, ModelApi.OpenAICompletions);
        await using var three = new SoakChain(time, 21, ModelApi.OpenAIResponses, ModelApi.OpenAICompletions, ModelApi.AnthropicMessages);
        SoakChain[] chains = [one, two, three];
        var pauses = new Random(4);
        var served = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var errors = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (answered, moods, memory) = (0, 0, new List<long>());

        for (var from = 0; from < Requests; from += Round)
        {
            foreach (var chain in chains)
            {
                chain.Begin();
            }

            var outcomes = await AskAsync(chains, from, Math.Min(Round, Requests - from));

            // Every answer that a server gave has reached who asked, and nobody got two.
            var logs = chains.SelectMany(chain => chain.Servers.SelectMany(server => server.Log.Select(entry => (server.Model.Api, entry.Request, entry.Streamed, entry.Mood)))).ToArray();
            var good = logs.Where(entry => entry.Mood == Mood.Good).ToArray();
            Assert.Equal(good.Select(entry => entry.Request).Order(), Enumerable.Range(from, outcomes.Length).Where(number => outcomes[number - from] is null));
            answered += good.Length;
            moods += logs.Length - good.Length;
            foreach (var (api, _, streamed, _) in good)
            {
                Count(served, api + (streamed ? " streamed" : " whole"));
            }

            foreach (var error in outcomes.OfType<ChainException>())
            {
                Count(errors, error.GetType().Name);
            }

            foreach (var chain in chains)
            {
                chain.Judge();
            }

            if (((from + Round) * 4L / Requests) > (from * 4L / Requests))
            {
                memory.Add(Measure());
            }

            time.Advance(TimeSpan.FromSeconds(Pauses[pauses.Next(Pauses.Length)]));
        }

        TaskScheduler.UnobservedTaskException -= Note;
        output.WriteLine($"{Requests} requests, {answered} answered ({Tell(served)}), {errors.Values.Sum()} typed errors ({Tell(errors)}), {moods} failures of servers, at most {chains.Max(chain => chain.LongestRow)} in a row; bytes held after each quarter: {string.Join(", ", memory)}");
        Assert.Equal(Requests, answered + errors.Values.Sum());
        Assert.Equal(6, served.Count);
        Assert.True(errors.Values.Sum() < Requests / 4, Tell(errors));
        // A short run may end before one has.
        Assert.True(Requests < 20_000 || chains.Max(chain => chain.LongestRow) >= 3, "no rest has grown to its full length");
        Assert.Empty(unobserved);
        Assert.True(memory[^1] - memory[0] < Slack, string.Join(", ", memory));
    }

    // Null for an answer; any exception but a chain's own ends the test.
    private static async Task<ChainException?[]> AskAsync(SoakChain[] chains, int from, int count)
    {
        var outcomes = new ChainException?[count];
        await Parallel.ForEachAsync(Enumerable.Range(from, count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = TestContext.Current.CancellationToken }, async (number, token) =>
        {
            var chat = chains[number % chains.Length].Chat;
            var prompt = MoodyServer.Prompt(number);
            try
            {
                var response = number / chains.Length % 2 == 0
                    ? await chat.GetResponseAsync(prompt, cancellationToken: token)
                    : await chat.GetStreamingResponseAsync(prompt, cancellationToken: token).ToChatResponseAsync(token);
                Assert.Equal("re: " + prompt, response.Text);
            }
            catch (ChainException error)
            {
                outcomes[number - from] = error;
            }
        });
        return outcomes;
    }

    private static void Count(SortedDictionary<string, int> counts, string name) => counts[name] = counts.GetValueOrDefault(name) + 1;

    private static string Tell(SortedDictionary<string, int> counts) => string.Join("; ", counts.Select(pair => pair.Key + " " + pair.Value));

    private static long Measure()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
