using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Wire;

namespace OpenClaw.Config.Runtime.Failover;

/// <summary>A stream that is read up to its first content: until then the chain may go on to the next hop, afterwards not any more.</summary>
internal sealed class OpenStream : IAsyncDisposable
{
    private readonly AttemptContext _attempt;
    private readonly TimeProvider _time;
    private readonly long _started;
    private readonly CancellationTokenSource _source;
    private readonly PhaseTimer _timer;
    private readonly IAsyncEnumerator<ChatResponseUpdate> _updates;
    private readonly Queue<ChatResponseUpdate> _head = [];
    private ITimer? _attemptTimer;
    private Task<bool>? _moving;
    private bool _tooLong;

    private OpenStream(AttemptContext attempt, TimeProvider time, IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        _attempt = attempt;
        _time = time;
        _started = time.GetTimestamp();
        _source = CancellationTokenSource.CreateLinkedTokenSource(attempt.Caller);
        _timer = new PhaseTimer(time, _source, attempt.Patience.FirstToken < attempt.Limit ? attempt.Patience.FirstToken : attempt.Limit);
        _updates = attempt.Client.Client.GetStreamingResponseAsync(messages, options, _source.Token).GetAsyncEnumerator(_source.Token);
    }

    /// <summary>Who streams.</summary>
    public AttemptContext Attempt => _attempt;

    /// <summary>Opens a stream and reads it up to its first content.</summary>
    /// <exception cref="ModelFailureException">It failed before; the next hop may be asked.</exception>
    public static async ValueTask<OpenStream> OpenAsync(AttemptContext attempt, TimeProvider time, IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        var stream = new OpenStream(attempt, time, messages, options);
        try
        {
            // The pipeline's token is its own and dies with it: it may end the opening, not the stream.
            using var limit = attempt.Token.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), stream._source);
            await stream.ReadHeadAsync().ConfigureAwait(false);
            return stream;
        }
        catch (Exception exception)
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw stream.Judge(exception);
        }
    }

    /// <summary>The next update; null at the end.</summary>
    /// <exception cref="ModelFailureException">The stream broke.</exception>
    public async ValueTask<ChatResponseUpdate?> NextAsync()
    {
        if (_head.TryDequeue(out var first))
        {
            return first;
        }

        try
        {
            while (true)
            {
                _timer.Piece(_attempt.Patience.Idle);
                if (!await MoveAsync().ConfigureAwait(false))
                {
                    return null;
                }

                _timer.Pause();
                if (IsShown(_updates.Current))
                {
                    return _updates.Current;
                }
            }
        }
        catch (Exception exception)
        {
            throw Judge(exception);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _timer.Dispose();
        if (_attemptTimer is not null)
        {
            await _attemptTimer.DisposeAsync().ConfigureAwait(false);
        }

        await _source.CancelAsync().ConfigureAwait(false);
        var closing = CloseAsync();
        if (_moving is not { IsCompleted: false })
        {
            await closing.ConfigureAwait(false);
        }
    }

    // A piece that is still awaited must come or fail before its stream can be closed; a client that ignores the token may take for ever.
    private async Task CloseAsync()
    {
        try
        {
            if (_moving is { IsCompleted: false })
            {
                await _moving.ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The stream is given up; how its client takes that tells nothing any more.
        }

        try
        {
            await _updates.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // As above.
        }

        _source.Dispose();
    }

    private async ValueTask<bool> MoveAsync()
    {
        var move = _updates.MoveNextAsync();
        if (move.IsCompleted)
        {
            return await move.ConfigureAwait(false);
        }

        _moving = move.AsTask();
        return await _moving.WaitAsync(_source.Token).ConfigureAwait(false);
    }

    private async ValueTask ReadHeadAsync()
    {
        while (await MoveAsync().ConfigureAwait(false))
        {
            var update = _updates.Current;
            var content = Contents.Any(update.Contents);
            if (content || StreamProgress.Is(update))
            {
                _timer.Piece(_attempt.Patience.Idle);
            }

            if (IsShown(update))
            {
                _head.Enqueue(update);
            }

            // A refusal is an answer, if an empty one.
            if (content || update.FinishReason == ChatFinishReason.ContentFilter)
            {
                _timer.Pause();
                var rest = _attempt.Patience.Attempt - _time.GetElapsedTime(_started);
                _attemptTimer = _time.CreateTimer(static state => ((OpenStream)state!).TooLong(), this, rest > TimeSpan.Zero ? rest : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
                return;
            }
        }

        throw new ModelFailureException(new FailureSignal(FailureKind.Empty));
    }

    private static bool IsShown(ChatResponseUpdate update) => !StreamProgress.Is(update) && (update.Contents.Count > 0 || update.FinishReason is not null);

    private void TooLong()
    {
        _tooLong = true;
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The stream ended at the same moment.
        }
    }

    private Exception Judge(Exception exception) =>
        _attempt.Caller.IsCancellationRequested ? new OperationCanceledException("The caller cancelled the request.", _attempt.Caller)
        : _tooLong ? new ModelFailureException(new FailureSignal(FailureKind.AttemptTimeout))
        : _timer.HasFired ? new ModelFailureException(new FailureSignal(_timer.Kind))
        : exception is OperationCanceledException ? exception
        : ExceptionReader.Read(exception, _attempt.Client.Secrets);
}
