using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OpenClaw.Config.TestKit.Servers;

/// <summary>An <see cref="HttpListener"/> on a free loopback port. It can't ask for one itself, so that a port which another process took meanwhile is given up for the next.</summary>
public static class LoopbackListener
{
    private const int Tries = 20;

    /// <summary>A listener that listens, and its origin without a slash at the end.</summary>
    public static (HttpListener Listener, string Origin) Start()
    {
        for (var left = Tries; ; left--)
        {
            var origin = "http://127.0.0.1:" + FreePort().ToString(CultureInfo.InvariantCulture);
            var listener = new HttpListener();
            listener.Prefixes.Add(origin + "/");
            try
            {
                listener.Start();
                return (listener, origin);
            }
            catch (HttpListenerException) when (left > 0)
            {
                listener.Close();
            }
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
