namespace OpenClaw.Config.Core.Facts;

/// <summary>What is known of an endpoint from its provider id and base URL.</summary>
public sealed record EndpointFacts
{
    /// <summary>OpenClaw's own class.</summary>
    public EndpointClass Class { get; init; }

    /// <summary>OpenClaw's name of the vendor endpoint it is (<c>openai-public</c>, <c>anthropic-public</c>, <c>zai-native</c> …), or null.</summary>
    public string? NativeTo { get; init; }

    /// <summary>The host in lower case, or null where there is none to read.</summary>
    public string? Host { get; init; }

    /// <summary>
    /// Whether OpenClaw shapes requests for a proxy here: a base URL is set, and it is none of OpenAI's or Azure OpenAI's own.
    /// False where the class is unknown.
    /// </summary>
    public bool IsProxyLike { get; init; }

    /// <summary>Whether the host is this machine.</summary>
    public bool IsLoopback { get; init; }

    /// <summary>Whether the host is in a private network; true for this machine too.</summary>
    public bool IsPrivate { get; init; }
}
