namespace OpenClaw.Config.Runtime.Connections;

/// <summary>A model as it can be reached now: a client for each key, or the reason why it can't.</summary>
internal sealed record ModelConnection
{
    /// <summary>Why it can't be used, with what to do; null where it can.</summary>
    public string? Problem { get; init; }

    /// <summary>Where the API answers.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>The longest that one attempt may take, where the settings say so.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>A client for each key.</summary>
    public IReadOnlyList<KeyedClient> Clients { get; init; } = [];
}
