using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenClaw.Config.Runtime.Tests.Servers;

namespace OpenClaw.Config.Runtime.Tests.Secrets;

/// <summary>A canary in every place where a secret can stand; it must be seen by the server and by nobody else.</summary>
[Collection<Alone>]
public class CanaryTests
{
    private const string Key = "canary-key-7f3a91";
    private const string Header = "canary-header-5521";
    private const string Prompt = "canary-prompt-9a4c";
    private const string Answered = "canary-answer-11de";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

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
    public async Task Nothing_of_a_key_a_prompt_or_an_answer_is_seen_outside(string api, bool streamed)
    {
        var seen = new ConcurrentQueue<string>();
        using var activities = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => seen.Enqueue(activity.DisplayName + activity.StatusDescription + string.Join(' ', activity.TagObjects) + string.Join(' ', activity.Events.SelectMany(item => item.Tags))),
        };
        ActivitySource.AddActivityListener(activities);
        using var meters = new MeterListener { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        meters.SetMeasurementEventCallback<double>((_, _, tags, _) => seen.Enqueue(string.Join(' ', tags.ToArray())));
        meters.SetMeasurementEventCallback<long>((_, _, tags, _) => seen.Enqueue(string.Join(' ', tags.ToArray())));
        meters.Start();

        var protocol = Protocol.Of(api);
        // Providers repeat key and prompt in their errors.
        await using var echo = new RawServer(request => protocol.Error(401, "Incorrect API key provided: " + Key + " for prompt " + Prompt, "invalid_api_key"));
        await using var good = new RawServer(request => protocol.Good(request, Answered));
        var headers = new[] { new HeaderDescriptor("X-Secret", null, "CANARY_HEADER") };
        ModelDescriptor[] models = [Host.Model(echo, "echo", api: api) with { Headers = headers }, Host.Model(good, "good", api: api) with { Headers = headers }];
        (string, string)[] settings = [("OpenClaw:Providers:echo:ApiKey", Key), ("OpenClaw:Providers:good:ApiKey", Key), ("CANARY_HEADER", Header)];
        await using var host = new Host(Host.Chain(models), settings: settings);

        var response = streamed
            ? await host.Chat.GetStreamingResponseAsync(Prompt, cancellationToken: Token).ToChatResponseAsync(Token)
            : await host.Chat.GetResponseAsync(Prompt, cancellationToken: Token);

        await using var onlyEcho = new Host(Host.Chain(models[0]), settings: settings);
        var error = await Assert.ThrowsAnyAsync<ChainException>(() => onlyEcho.Chat.GetResponseAsync(Prompt, cancellationToken: Token));

        // The server saw them all.
        Assert.Equal(Answered, response.Text);
        Assert.Contains(good.Request.Headers, header => header.Value.Contains(Key, StringComparison.Ordinal));
        Assert.Equal(Header, good.Request.Header("X-Secret"));
        Assert.Contains(Prompt, good.Request.Text, StringComparison.Ordinal);

        // Nobody else did.
        seen.Enqueue(error.ToString());
        seen.Enqueue(error.Report.ToString());
        seen.Enqueue(response.GetChainReport()!.ToString());
        seen.Enqueue(string.Join(' ', error.Report.Attempts));
        seen.Enqueue(host.Services.GetRequiredService<IOptionsMonitor<ProviderSettings>>().Get("good").ToString());
        foreach (var line in host.Log.Lines.Concat(onlyEcho.Log.Lines))
        {
            seen.Enqueue(line.Text);
        }

        Assert.True(seen.Count > 10);
        foreach (var text in seen)
        {
            Assert.DoesNotContain("canary", text, StringComparison.OrdinalIgnoreCase);
        }

        // The provider's words may be asked for, and hold no key even then.
        var words = Assert.IsType<ModelFailureException>(error.InnerException).ProviderMessage;
        Assert.Contains("Incorrect API key provided: ***", words, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ApisAndModes))]
    public async Task A_key_in_the_place_of_an_error_code_is_not_shown(string api, bool streamed)
    {
        var protocol = Protocol.Of(api);
        await using var echo = new RawServer(_ => streamed
            ? Answer.Events([.. protocol.Opening, protocol.ErrorEvent("the key " + Key + " is unknown", Key)])
            : protocol.Error(401, "no", Key));
        await using var host = new Host(Host.Chain(Host.Model(echo, "echo", api: api)), settings: [("OpenClaw:Providers:echo:ApiKey", Key)]);

        var error = await Assert.ThrowsAnyAsync<ChainException>(async () => _ = streamed
            ? await host.Chat.GetStreamingResponseAsync(Prompt, cancellationToken: Token).ToChatResponseAsync(Token)
            : await host.Chat.GetResponseAsync(Prompt, cancellationToken: Token));

        var failure = Assert.IsType<ModelFailureException>(error.InnerException);
        Assert.DoesNotContain(Key, string.Join(' ', error, failure.ProviderCode, failure.ProviderMessage, string.Join(' ', error.Report.Attempts), string.Join(' ', host.Log.Lines.Select(line => line.Text))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_context_of_an_own_client_does_not_show_its_key()
    {
        using var http = new HttpClient();
        var context = new ModelClientContext(Host.Model("http://127.0.0.1:1/v1"), new Uri("http://127.0.0.1:1/v1"), Key, http);

        Assert.Equal("local/m", context.ToString());
    }
}
