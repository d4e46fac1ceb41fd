using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace OpenClaw.Config.Runtime.Tests.Servers;

/// <summary>A stream that moves the test's clock before it gives the next event to whoever reads.</summary>
internal sealed class PacedStream(FakeTimeProvider time, TimeSpan pace, IEnumerable<string> events) : Stream
{
    private readonly Queue<byte[]> _events = new(events.Select(data => Encoding.UTF8.GetBytes((data.StartsWith("event:", StringComparison.Ordinal) ? data : "data: " + data) + "\n\n")));
    private MemoryStream _event = new();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_event.Position == _event.Length && _events.TryDequeue(out var next))
        {
            time.Advance(pace);
            _event = new MemoryStream(next);
        }

        return _event.Read(buffer);
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var read = Read(buffer.Span);
        // What the moved clock has ended is not given any more.
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(read);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
