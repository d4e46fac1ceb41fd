namespace OpenClaw.Config.Runtime;

/// <summary>How the preflight behaves.</summary>
public sealed class PreflightOptions
{
    /// <summary>Whether the host's start waits for it and fails where a chain has no usable model left. Default: false; it runs beside the start.</summary>
    public bool Block { get; set; }

    /// <summary>Whether each local model is sent a one-token request, so that a cold load is not the first user's wait. Default: false.</summary>
    public bool WarmUp { get; set; }

    /// <summary>How long one server may take to answer. Default: 5 seconds.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a warm-up may take. Default: 5 minutes.</summary>
    public TimeSpan WarmUpTimeout { get; set; } = TimeSpan.FromMinutes(5);
}
