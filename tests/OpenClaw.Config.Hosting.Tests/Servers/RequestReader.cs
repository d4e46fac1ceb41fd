using System.Globalization;
using System.Text;

namespace OpenClaw.Config.Runtime.Tests.Servers;

/// <summary>Reads HTTP/1.1 requests from a connection, one after another.</summary>
internal sealed class RequestReader(Stream stream)
{
    private readonly byte[] _buffer = new byte[8 * 1024];
    private int _start;
    private int _end;

    public async Task<ReceivedRequest?> ReadAsync(CancellationToken cancellationToken)
    {
        var line = await LineAsync(cancellationToken);
        if (line is null)
        {
            return null;
        }

        var parts = line.Split(' ');
        var headers = new List<KeyValuePair<string, string>>();
        while (await LineAsync(cancellationToken) is { Length: > 0 } header)
        {
            var colon = header.IndexOf(':', StringComparison.Ordinal);
            headers.Add(new(header[..colon], header[(colon + 1)..].Trim()));
        }

        string? Find(string name) => headers.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
        var body = Find("Transfer-Encoding") is not null
            ? await ChunksAsync(cancellationToken)
            : await BytesAsync(int.Parse(Find("Content-Length") ?? "0", CultureInfo.InvariantCulture), cancellationToken);
        return new(parts[0], parts[1], headers, body);
    }

    private async Task<byte[]> ChunksAsync(CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        while (true)
        {
            var size = int.Parse((await LineAsync(cancellationToken))!, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            body.Write(await BytesAsync(size, cancellationToken));
            await LineAsync(cancellationToken);
            if (size == 0)
            {
                return body.ToArray();
            }
        }
    }

    private async Task<byte[]> BytesAsync(int length, CancellationToken cancellationToken)
    {
        var body = new byte[length];
        for (var read = 0; read < length;)
        {
            if (_start == _end && !await FillAsync(cancellationToken))
            {
                throw new IOException("The client went away.");
            }

            var take = Math.Min(length - read, _end - _start);
            _buffer.AsSpan(_start, take).CopyTo(body.AsSpan(read));
            _start += take;
            read += take;
        }

        return body;
    }

    private async Task<string?> LineAsync(CancellationToken cancellationToken)
    {
        var line = new List<byte>();
        while (true)
        {
            if (_start == _end && !await FillAsync(cancellationToken))
            {
                return null;
            }

            var value = _buffer[_start++];
            if (value == '\n')
            {
                return Encoding.ASCII.GetString(line.ToArray()).TrimEnd('\r');
            }

            line.Add(value);
        }
    }

    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        _start = 0;
        _end = await stream.ReadAsync(_buffer, cancellationToken);
        return _end > 0;
    }
}
