namespace OpenClaw.Config;

/// <summary>Lets OpenClaw start the model server when it is needed. Becomes <c>localService</c>. OpenClaw 2026.9 and later.</summary>
/// <param name="command"><c>command</c>: absolute path of the program.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = false)]
public sealed class LocalServiceAttribute(string command) : Attribute
{
    /// <summary><c>command</c>: absolute path of the program.</summary>
    public string Command { get; } = command;

    /// <summary><c>args</c>: its arguments.</summary>
    public string[]? Arguments { get; set; }

    /// <summary><c>cwd</c>: where it starts.</summary>
    public string? WorkingDirectory { get; set; }

    /// <summary><c>healthUrl</c>: answers when it is ready. Default: the base URL with <c>/models</c>.</summary>
    public string? HealthUrl { get; set; }

    /// <summary><c>readyTimeoutMs</c>, written in seconds. Default: 120.</summary>
    public double ReadyTimeoutSeconds { get; set; }

    /// <summary><c>idleStopMs</c>, written in seconds: stop after so long without a request. 0 or not written: keep it running.</summary>
    public double IdleStopSeconds { get; set; }
}
