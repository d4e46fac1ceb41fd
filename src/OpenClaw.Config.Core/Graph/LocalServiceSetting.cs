using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Graph;

/// <summary>A model server that OpenClaw starts when it is needed.</summary>
public sealed record LocalServiceSetting
{
    /// <summary>The program.</summary>
    public string Command { get; init; } = string.Empty;

    /// <summary>Its arguments.</summary>
    public EquatableArray<string> Arguments { get; init; }

    /// <summary>Where it starts.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Answers when it is ready.</summary>
    public string? HealthUrl { get; init; }

    /// <summary>Seconds to wait for it.</summary>
    public double? ReadyTimeoutSeconds { get; init; }

    /// <summary>Seconds without a request after which it is stopped.</summary>
    public double? IdleStopSeconds { get; init; }
}
