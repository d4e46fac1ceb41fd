using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OpenClaw.Config.Runtime.Tests.Servers;

/// <summary>Answers a TLS handshake with plain text.</summary>
public sealed class NotTls : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _serving;

    public NotTls()
    {
        _listener.Start();
        BaseUrl = "https://127.0.0.1:" + ((IPEndPoint)_listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture) + "/v1";
        _serving = ServeAsync();
    }

    public string BaseUrl { get; }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                var stream = client.GetStream();
                await stream.ReadAtLeastAsync(new byte[1024], 1);
                await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or IOException)
        {
        }
    }
}
