using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Telemetry;

namespace OpenClaw.Config.Runtime.Failover;

/// <summary>The client of a chain.</summary>
internal sealed class FailoverChatClient : IChatClient
{
    private readonly ChainDescriptor _chain;
    private readonly ChainServices _services;
    private readonly ChainWalker _walker;
    private readonly Dictionary<ModelRef, ToolFilter> _tools = [];
    private readonly ChatClientMetadata _metadata;
    private readonly bool _lean;

    /// <summary>Makes the client of a chain.</summary>
    public FailoverChatClient(ConfigDescriptor config, ChainDescriptor chain, ChainServices services)
    {
        _chain = chain;
        _lean = config.LocalModelLean;
        _services = services;
        var overflow = chain.OverflowTo is { } larger ? new HopTarget(larger, services) : null;
        _walker = new ChainWalker([.. chain.Hops.Select(hop => new HopTarget(hop, services))], overflow, services);
        foreach (var hop in chain.OverflowTo is null ? chain.Hops : chain.Hops.Append(chain.OverflowTo))
        {
            _tools.TryAdd(hop.Model.Ref, new ToolFilter(config, chain, hop.Model));
        }

        var first = chain.Hops.Count > 0 ? chain.Hops[0].Model : null;
        _metadata = new(first?.Ref.Provider, first?.BaseUrl is { } url && Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri : null, first?.Ref.Model);
    }

    /// <inheritdoc/>
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var list = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        var run = new ChainRun(_chain, new(options?.Tools is { Count: > 0 }, _lean), _services.Time);
        using var span = ChainSpan.Start(_chain, _services.Log);
        try
        {
            var (response, model) = await _walker.WalkAsync(run, attempt => AskAsync(attempt, list, options), cancellationToken).ConfigureAwait(false);
            var report = run.Report(model);
            (response.AdditionalProperties ??= [])[ChainResponseExtensions.Key] = report;
            span.Served(report);
            return response;
        }
        catch (Exception exception)
        {
            span.Failed(run.Report(null), exception);
            throw;
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var list = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        var run = new ChainRun(_chain, new(options?.Tools is { Count: > 0 }, _lean), _services.Time);
        using var span = ChainSpan.Start(_chain, _services.Log);
        OpenStream opened;
        try
        {
            opened = await _walker.WalkAsync(run, attempt => OpenAsync(attempt, list, options), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            span.Failed(run.Report(null), exception);
            throw;
        }

        var report = run.Report(opened.Attempt.Target.Model.Ref);
        span.Served(report);
        using var attemptSpan = opened.Attempt.Span;
        await using var stream = opened.ConfigureAwait(false);
        var told = false;
        while (true)
        {
            ChatResponseUpdate? update;
            try
            {
                update = await opened.NextAsync().ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                throw await BrokenAsync(opened, run, exception, span).ConfigureAwait(false);
            }

            if (update is null)
            {
                opened.Attempt.Span.Ended();
                yield break;
            }

            opened.Attempt.Span.Saw(update);
            if (!told && (Contents.Any(update.Contents) || update.FinishReason is not null))
            {
                told = true;
                (update.AdditionalProperties ??= [])[ChainResponseExtensions.Key] = report;
            }

            yield return update;
        }
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is not null ? null
            : serviceType == typeof(ChainDescriptor) ? _chain
            : serviceType == typeof(ChatClientMetadata) ? _metadata
            : serviceType.IsInstanceOfType(this) ? this
            : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Connections belong to the host's HTTP client factory.
    }

    private async ValueTask<(ChatResponse Response, ModelRef Model)> AskAsync(AttemptContext attempt, IReadOnlyList<ChatMessage> messages, ChatOptions? options)
    {
        var model = attempt.Target.Model;
        var response = await Abandoned.WaitAsync(attempt.Client.Client.GetResponseAsync(messages, Options(model, options), attempt.Token), attempt.Token).ConfigureAwait(false);
        if (response.FinishReason != ChatFinishReason.ContentFilter && !Contents.Any(response.Messages.SelectMany(message => message.Contents)))
        {
            throw new ModelFailureException(new FailureSignal(FailureKind.Empty));
        }

        attempt.Span.Ended(response);
        return (response, model.Ref);
    }

    private ValueTask<OpenStream> OpenAsync(AttemptContext attempt, IReadOnlyList<ChatMessage> messages, ChatOptions? options)
    {
        var filtered = Options(attempt.Target.Model, options);
        if (attempt.Target.Model.Streaming == false)
        {
            // Declared not to stream: asked for the whole answer, which comes in one piece and takes its whole time to the first.
            attempt = attempt with
            {
                Client = attempt.Client with { Client = new WholeAnswerClient(attempt.Client.Client) },
                Patience = attempt.Patience with { FirstToken = attempt.Patience.Attempt },
            };
        }

        return OpenStream.OpenAsync(attempt, _services.Time, messages, filtered);
    }

    private ChatOptions? Options(ModelDescriptor model, ChatOptions? options)
    {
        var filtered = _tools[model.Ref].Apply(options);
        if (filtered?.ModelId is null)
        {
            return filtered;
        }

        // The chain says who is asked.
        var own = ReferenceEquals(filtered, options) ? filtered.Clone() : filtered;
        own.ModelId = null;
        return own;
    }

    private async ValueTask<Exception> BrokenAsync(OpenStream stream, ChainRun run, Exception exception, ChainSpan span)
    {
        var attempt = stream.Attempt;
        if (exception is not ModelFailureException failure)
        {
            _services.Cooldowns.Released(attempt.Client.Cooldowns);
            attempt.Span.Cancelled();
            return exception;
        }

        await _services.RestAsync(attempt.Client, attempt.Target.Model, failure, attempt.Patience).ConfigureAwait(false);
        attempt.Span.Failed(failure);
        var interrupted = ChainErrors.Interrupted(run, attempt.Target.Model, failure);
        span.Failed(interrupted.Report, interrupted);
        return interrupted;
    }
}
