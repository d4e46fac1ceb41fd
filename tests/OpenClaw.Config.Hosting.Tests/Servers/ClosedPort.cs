using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OpenClaw.Config.Runtime.Tests.Servers;

/// <summary>A port on which nobody listens: it is bound for as long as the process lives, so that no other server can get it meanwhile.</summary>
internal static class ClosedPort
{
    private static readonly Socket Bound = Bind();

    public static string BaseUrl => "http://127.0.0.1:" + ((IPEndPoint)Bound.LocalEndPoint!).Port.ToString(CultureInfo.InvariantCulture) + "/v1";

    private static Socket Bind()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return socket;
    }
}
