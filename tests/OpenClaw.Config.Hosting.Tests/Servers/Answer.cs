using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace OpenClaw.Config.Runtime.Tests.Servers;

/// <summary>What the server does with a request.</summary>
public sealed class Answer
{
    private readonly Func<TcpClient, Stream, CancellationToken, Task> _write;

    private Answer(bool closes, Func<TcpClient, Stream, CancellationToken, Task> write)
    {
        Closes = closes;
        _write = write;
    }

    public bool Closes { get; }

    public static Answer Json(string body, int status = 200, params string[] headers) => Whole(body, "application/json", status, headers);

    public static Answer Html(string body = "<html><body>Sign in</body></html>", int status = 200) => Whole(body, "text/html", status);

    public static Answer Whole(string body, string type, int status = 200, params string[] headers) => new(false, (_, stream, token) =>
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        return WriteAsync(stream, Head(status, type, [.. headers, "Content-Length: " + bytes.Length.ToString(CultureInfo.InvariantCulture)]) + body, token);
    });

    /// <summary>An event stream that ends as it should.</summary>
    public static Answer Events(params string[] events) => new(false, async (_, stream, token) =>
    {
        await WriteAsync(stream, Head(200, "text/event-stream", ["Transfer-Encoding: chunked"]), token);
        foreach (var data in events)
        {
            await ChunkAsync(stream, data.StartsWith("event:", StringComparison.Ordinal) ? data + "\n\n" : "data: " + data + "\n\n", token);
        }

        await WriteAsync(stream, "0\r\n\r\n", token);
    });

    /// <summary>An event stream that breaks off: the connection closes in the middle.</summary>
    public static Answer HalfAStream(params string[] events) => new(true, async (_, stream, token) =>
    {
        await WriteAsync(stream, Head(200, "text/event-stream", ["Transfer-Encoding: chunked"]), token);
        foreach (var data in events)
        {
            await ChunkAsync(stream, data.StartsWith("event:", StringComparison.Ordinal) ? data + "\n\n" : "data: " + data + "\n\n", token);
        }
    });

    /// <summary>An event stream that falls silent after these events and never ends.</summary>
    public static Answer Stalls(params string[] events) => new(true, async (_, stream, token) =>
    {
        await WriteAsync(stream, Head(200, "text/event-stream", ["Transfer-Encoding: chunked"]), token);
        foreach (var data in events)
        {
            await ChunkAsync(stream, data.StartsWith("event:", StringComparison.Ordinal) ? data + "\n\n" : "data: " + data + "\n\n", token);
        }

        await Task.Delay(Timeout.Infinite, token);
    });

    /// <summary>A body of the announced length that ends in the middle.</summary>
    public static Answer CutOff(string body, string type = "application/json") => new(true, (_, stream, token) =>
        WriteAsync(stream, Head(200, type, ["Content-Length: " + (body.Length * 2).ToString(CultureInfo.InvariantCulture)]) + body, token));

    /// <summary>Never answers.</summary>
    public static Answer Hangs() => new(true, (_, _, token) => Task.Delay(Timeout.Infinite, token));

    /// <summary>Sends the head of an answer and nothing more.</summary>
    public static Answer HangsAfterHead(string type) => new(true, async (_, stream, token) =>
    {
        await WriteAsync(stream, Head(200, type, ["Transfer-Encoding: chunked"]), token);
        await Task.Delay(Timeout.Infinite, token);
    });

    /// <summary>Comments that keep the connection open and say nothing.</summary>
    public static Answer Trickles() => new(true, async (_, stream, token) =>
    {
        await WriteAsync(stream, Head(200, "text/event-stream", ["Transfer-Encoding: chunked"]), token);
        while (true)
        {
            await ChunkAsync(stream, ": still here\n\n", token);
            await Task.Delay(50, token);
        }
    });

    /// <summary>White space in front of a JSON answer that never comes.</summary>
    public static Answer TricklesJson() => new(true, async (_, stream, token) =>
    {
        await WriteAsync(stream, Head(200, "application/json", ["Transfer-Encoding: chunked"]), token);
        while (true)
        {
            await ChunkAsync(stream, " ", token);
            await Task.Delay(50, token);
        }
    });

    /// <summary>Resets the connection.</summary>
    public static Answer Resets() => new(true, (client, _, _) =>
    {
        client.LingerState = new LingerOption(true, 0);
        client.Close();
        return Task.CompletedTask;
    });

    public Task WriteAsync(TcpClient client, Stream stream, CancellationToken cancellationToken) => _write(client, stream, cancellationToken);

    private static string Head(int status, string type, IEnumerable<string> headers) =>
        "HTTP/1.1 " + status.ToString(CultureInfo.InvariantCulture) + " X\r\nContent-Type: " + type + "\r\n" + string.Concat(headers.Select(header => header + "\r\n")) + "\r\n";

    private static Task ChunkAsync(Stream stream, string text, CancellationToken token) =>
        WriteAsync(stream, Encoding.UTF8.GetByteCount(text).ToString("x", CultureInfo.InvariantCulture) + "\r\n" + text + "\r\n", token);

    private static async Task WriteAsync(Stream stream, string text, CancellationToken token)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text), token);
        await stream.FlushAsync(token);
    }
}
