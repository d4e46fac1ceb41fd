using System.Collections.Concurrent;
using System.Globalization;
using OpenClaw.Config.Runtime.Tests.Servers;

namespace OpenClaw.Config.Runtime.Tests.Soak;

/// <summary>A model server that fails at random: the n-th request always meets the same mood. It keeps a log of what it did.</summary>
internal sealed class MoodyServer : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Random _random;
    private readonly double _failing;
    private int _down;
    private Mood _downWith;
    private readonly Protocol _protocol;

    public MoodyServer(string provider, string api, int seed, double failing)
    {
        _random = new Random(seed);
        _failing = failing;
        _protocol = Protocol.Of(api);
        Server = new RawServer(Answer);
        Model = Host.Model(Server, provider, api: api);
    }

    public RawServer Server { get; }

    public ModelDescriptor Model { get; }

    /// <summary>Which request met which mood, in the order in which they came.</summary>
    public ConcurrentQueue<(int Request, bool Streamed, Mood Mood)> Log { get; } = new();

    /// <summary>Begins a round; now and then a server is down for some rounds, so that its rests grow.</summary>
    public void Begin()
    {
        lock (_gate)
        {
            if (--_down < 0 && _random.Next(16) == 0)
            {
                _down = _random.Next(2, 10);
                _downWith = (Mood)_random.Next(1, 10);
            }
        }
    }

    public static string Prompt(int number) => "request-" + number.ToString(CultureInfo.InvariantCulture) + "-end";

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private Answer Answer(ReceivedRequest request)
    {
        var text = request.Text;
        var streamed = text.Contains("\"stream\":true", StringComparison.Ordinal);
        var start = text.IndexOf("request-", StringComparison.Ordinal) + "request-".Length;
        var number = int.Parse(text.AsSpan(start, text.IndexOf("-end", start, StringComparison.Ordinal) - start), CultureInfo.InvariantCulture);
        Mood mood;
        lock (_gate)
        {
            mood = _down > 0 ? _downWith : _random.NextDouble() < _failing ? (Mood)_random.Next(1, 10) : Mood.Good;
            if (mood == Mood.Interrupted && !streamed)
            {
                mood = Mood.CutOff;
            }

            Log.Enqueue((number, streamed, mood));
        }

        return mood switch
        {
            Mood.Good => _protocol.Good(request, "re: " + Prompt(number)),
            Mood.Error500 => _protocol.Error(500, "it failed", "server_error"),
            Mood.Error503 => _protocol.Error(503, "it failed", "api_error"),
            Mood.Error429 => _protocol.Error(429, "slow down", "rate_limit_error"),
            Mood.Error400 => _protocol.Error(400, "no such form", "invalid_request_error"),
            Mood.Reset => Servers.Answer.Resets(),
            Mood.Html => Servers.Answer.Html(),
            Mood.Empty => Servers.Answer.Json(string.Empty),
            Mood.Interrupted => Servers.Answer.HalfAStream([.. _protocol.Opening, _protocol.Piece("re: ")]),
            _ => Servers.Answer.CutOff("{\"id\":"),
        };
    }
}
