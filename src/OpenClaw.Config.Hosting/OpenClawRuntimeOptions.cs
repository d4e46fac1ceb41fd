using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Runtime;

/// <summary>Defaults of the run time, where neither a chain nor a hop declares its own. Set with <c>services.Configure&lt;OpenClawRuntimeOptions&gt;(…)</c>.</summary>
public sealed class OpenClawRuntimeOptions
{
    /// <summary>How long a connection may take, TLS included. Default: 3 seconds.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How long a hosted model may take to its first token of a stream. Default: 60 seconds; twice that for models that think first.</summary>
    public TimeSpan FirstToken { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a local model may take to its first token of a stream, cold load included. Default: 300 seconds, as OpenClaw waits for self-hosted models.</summary>
    public TimeSpan FirstTokenLocal { get; set; } = TimeSpan.FromSeconds(300);

    /// <summary>How long a stream may be silent after its first token. Default: 60 seconds.</summary>
    public TimeSpan Idle { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long one attempt may take from start to end. Default: 10 minutes.</summary>
    public TimeSpan Attempt { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How often the same hop is tried again before the next one, where neither chain nor hop says so. Default: 1.</summary>
    public int Retries { get; set; } = PatienceSetting.DefaultRetries;

    /// <summary>The wait before the first retry of the same hop; doubled each time, with jitter. Default: 200 milliseconds.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How much time one hop may spend on undeclared retries, so that the next hop comes soon. Default: 1 second. Declared retries are not cut.</summary>
    public TimeSpan RetryBudget { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest Retry-After that is believed. Default: 10 minutes.</summary>
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long the store of shared cooldowns may take to answer before a request goes on without it. Default: 250 milliseconds.</summary>
    public TimeSpan SharedStore { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Whether vendors' own endpoints are told that the request comes from OpenClaw's configuration (<c>originator</c>, <c>HTTP-Referer</c> …). Never on proxied or local routes. Default: true.</summary>
    public bool Attribution { get; set; } = true;
}
