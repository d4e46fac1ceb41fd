using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OpenClaw.Config.Runtime.Tests.Servers;

/// <summary>An HTTP server on a raw loopback socket: it records what arrives byte by byte and answers whatever a test wants, broken answers included.</summary>
public sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<ReceivedRequest, Answer> _answer;
    private readonly ConcurrentDictionary<Task, bool> _connections = new();
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _accept;

    public RawServer(Func<ReceivedRequest, Answer> answer)
    {
        _answer = answer;
        _listener.Start(512);
        _accept = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string BaseUrl => "http://127.0.0.1:" + Port.ToString(CultureInfo.InvariantCulture) + "/v1";

    public ConcurrentQueue<ReceivedRequest> Requests { get; } = new();

    /// <summary>Ends when a request is here.</summary>
    public Task Asked => _first.Task;

    public ReceivedRequest Request => Assert.Single(Requests);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accept;
        await Task.WhenAll(_connections.Keys);
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (!_stop.IsCancellationRequested)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                var serving = ServeAsync(client);
                _connections[serving] = true;
                // A soak opens very many: what has ended is forgotten.
                _ = serving.ContinueWith(ended => _connections.TryRemove(ended, out _), TaskScheduler.Default);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        connection.NoDelay = true;
        try
        {
            var stream = connection.GetStream();
            var reader = new RequestReader(stream);
            while (await reader.ReadAsync(_stop.Token) is { } request)
            {
                Requests.Enqueue(request);
                _first.TrySetResult();
                var answer = _answer(request);
                await answer.WriteAsync(connection, stream, _stop.Token);
                if (answer.Closes)
                {
                    return;
                }
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
        {
        }
    }
}
