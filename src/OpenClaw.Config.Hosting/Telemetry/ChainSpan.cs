using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace OpenClaw.Config.Runtime.Telemetry;

/// <summary>The span, count and log line of one request of a chain.</summary>
internal sealed class ChainSpan : IDisposable
{
    private readonly ChainDescriptor _chain;
    private readonly ILogger _log;
    private readonly Activity? _activity;

    private ChainSpan(ChainDescriptor chain, ILogger log)
    {
        _chain = chain;
        _log = log;
        _activity = ChainTelemetry.Source.StartActivity("openclaw.chain " + chain.Name);
        _activity?.SetTag("openclaw.chain", chain.Name);
    }

    /// <summary>Starts the span of a request.</summary>
    public static ChainSpan Start(ChainDescriptor chain, ILogger log) => new(chain, log);

    /// <summary>Somebody answered.</summary>
    public void Served(ChainReport report)
    {
        _activity?.SetTag("openclaw.served", report.Served?.ToString());
        _activity?.SetTag("openclaw.attempts", report.Attempts.Count);
        ChainTelemetry.Requests.Add(1, new("openclaw.chain", _chain.Name), new("openclaw.served", report.Served?.ToString()));
        _log.Served(_chain.Name, report.Served, (long)report.Elapsed.TotalMilliseconds, report.Attempts.Count);
    }

    /// <summary>Nobody answered, or the stream broke.</summary>
    public void Failed(ChainReport report, Exception exception)
    {
        var error = exception is OperationCanceledException ? "cancelled" : exception.GetType().Name;
        _activity?.SetTag("error.type", error);
        _activity?.SetTag("openclaw.attempts", report.Attempts.Count);
        _activity?.SetStatus(ActivityStatusCode.Error);
        ChainTelemetry.Requests.Add(1, new("openclaw.chain", _chain.Name), new("error.type", error));
        if (exception is not OperationCanceledException)
        {
            _log.Failed(_chain.Name, (long)report.Elapsed.TotalMilliseconds, report.Attempts.Count);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _activity?.Dispose();
}
