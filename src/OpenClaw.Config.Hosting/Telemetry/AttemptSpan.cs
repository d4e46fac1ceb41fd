using System.Diagnostics;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Failover;

namespace OpenClaw.Config.Runtime.Telemetry;

/// <summary>The span and measurements of one attempt. Holds counts and names, never contents.</summary>
internal sealed class AttemptSpan : IDisposable
{
    private readonly Activity? _activity;
    private readonly TimeProvider _time;
    private readonly long _started;
    private readonly TagList _tags;
    private UsageDetails? _usage;
    private bool _sawContent;
    private bool _over;

    private AttemptSpan(ModelDescriptor model, TimeProvider time)
    {
        _time = time;
        _started = time.GetTimestamp();
        _tags = new TagList
        {
            { "gen_ai.operation.name", "chat" },
            { "gen_ai.provider.name", model.Ref.Provider },
            { "gen_ai.request.model", model.Ref.Model },
        };
        _activity = ChainTelemetry.Source.StartActivity(ActivityKind.Client, name: "chat " + model.Ref.Model, tags: _tags);
    }

    /// <summary>Starts the span of an attempt.</summary>
    public static AttemptSpan Start(ModelDescriptor model, TimeProvider time) => new(model, time);

    /// <summary>Takes the counts of one update.</summary>
    public void Saw(ChatResponseUpdate update)
    {
        if (!_sawContent && Contents.Any(update.Contents))
        {
            _sawContent = true;
            ChainTelemetry.FirstToken.Record(_time.GetElapsedTime(_started).TotalSeconds, _tags);
        }

        if (update.ModelId is { } model)
        {
            _activity?.SetTag("gen_ai.response.model", model);
        }

        if (update.FinishReason is { } finish)
        {
            _activity?.SetTag("gen_ai.response.finish_reasons", new[] { finish.Value });
        }

        foreach (var usage in update.Contents.OfType<UsageContent>())
        {
            _usage = usage.Details;
        }
    }

    /// <summary>A whole answer came.</summary>
    public void Ended(ChatResponse response)
    {
        _usage = response.Usage;
        _activity?.SetTag("gen_ai.response.model", response.ModelId);
        _activity?.SetTag("gen_ai.response.finish_reasons", response.FinishReason is { } finish ? new[] { finish.Value } : null);
        End(null);
    }

    /// <summary>The stream ended.</summary>
    public void Ended() => End(null);

    /// <summary>The attempt failed.</summary>
    public void Failed(ModelFailureException failure)
    {
        _activity?.SetTag("http.response.status_code", failure.Status);
        _activity?.SetStatus(ActivityStatusCode.Error, failure.Message);
        End(failure.Reason.ToString());
    }

    /// <summary>The caller cancelled.</summary>
    public void Cancelled() => End("cancelled");

    /// <inheritdoc/>
    public void Dispose() => End(null);

    private void End(string? error)
    {
        if (_over)
        {
            return;
        }

        _over = true;
        var tags = _tags;
        if (error is not null)
        {
            tags.Add("error.type", error);
            _activity?.SetTag("error.type", error);
        }

        ChainTelemetry.Duration.Record(_time.GetElapsedTime(_started).TotalSeconds, tags);
        Count("input", "gen_ai.usage.input_tokens", _usage?.InputTokenCount);
        Count("output", "gen_ai.usage.output_tokens", _usage?.OutputTokenCount);
        _activity?.Dispose();
    }

    private void Count(string type, string attribute, long? tokens)
    {
        if (tokens is { } count)
        {
            _activity?.SetTag(attribute, count);
            var tags = _tags;
            tags.Add("gen_ai.token.type", type);
            ChainTelemetry.Tokens.Record(count, tags);
        }
    }
}
