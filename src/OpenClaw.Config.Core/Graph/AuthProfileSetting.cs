namespace OpenClaw.Config.Core.Graph;

/// <summary>An auth profile.</summary>
public sealed record AuthProfileSetting
{
    /// <summary>The profile's id.</summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>The provider's id.</summary>
    public string Provider { get; init; } = string.Empty;

    /// <summary>How it signs in.</summary>
    public string Mode { get; init; } = string.Empty;

    /// <summary>Whose account it is.</summary>
    public string? Email { get; init; }

    /// <summary>The name people read.</summary>
    public string? DisplayName { get; init; }
}
