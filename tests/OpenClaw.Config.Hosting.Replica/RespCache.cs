using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Caching.Distributed;

namespace OpenClaw.Config.Runtime.Tests.Cooldowns;

/// <summary>The least of a Redis client that IDistributedCache needs here: GET, SET with an expiry, DEL; a connection for each command.</summary>
public sealed class RespCache(int port) : IDistributedCache
{
    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default) => await SendAsync(token, "GET"u8.ToArray(), Encoding.UTF8.GetBytes(key));

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        var expiry = options.AbsoluteExpiration!.Value.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        await SendAsync(token, "SET"u8.ToArray(), Encoding.UTF8.GetBytes(key), value, "PXAT"u8.ToArray(), Encoding.ASCII.GetBytes(expiry));
    }

    public async Task RemoveAsync(string key, CancellationToken token = default) => await SendAsync(token, "DEL"u8.ToArray(), Encoding.UTF8.GetBytes(key));

    public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

    public byte[]? Get(string key) => throw new NotSupportedException();

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException();

    public void Remove(string key) => throw new NotSupportedException();

    public void Refresh(string key) => throw new NotSupportedException();

    private async Task<byte[]?> SendAsync(CancellationToken token, params byte[][] words)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port, token);
        var stream = client.GetStream();
        using var request = new MemoryStream();
        request.Write(Encoding.ASCII.GetBytes(FormattableString.Invariant($"*{words.Length}\r\n")));
        foreach (var word in words)
        {
            request.Write(Encoding.ASCII.GetBytes(FormattableString.Invariant($"${word.Length}\r\n")));
            request.Write(word);
            request.Write("\r\n"u8);
        }

        await stream.WriteAsync(request.ToArray(), token);
        var line = await LineAsync(stream, token);
        if (line.StartsWith('-'))
        {
            throw new IOException(line);
        }

        if (line[0] != '$' || line == "$-1")
        {
            return null;
        }

        var value = new byte[int.Parse(line.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(value, token);
        return value;
    }

    private static async Task<string> LineAsync(NetworkStream stream, CancellationToken token)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (true)
        {
            await stream.ReadExactlyAsync(one, token);
            if (one[0] == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            line.Append((char)one[0]);
        }
    }
}
