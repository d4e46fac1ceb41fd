namespace OpenClaw.Config.Core.Facts;

/// <summary>Draws the line between native, local and proxy-like endpoints where OpenClaw 2026.9.6 draws it (<c>provider-attribution.ts</c>).</summary>
public static class EndpointClassifier
{
    /// <summary>The class of an endpoint.</summary>
    /// <param name="providerId">The provider's id; not decisive today, since OpenClaw goes by the host.</param>
    /// <param name="baseUrl">The base URL, or null for the provider's default.</param>
    public static EndpointClass Classify(string? providerId, string? baseUrl) => Read(providerId, baseUrl).Class;

    /// <summary>Everything that the provider id and base URL say about an endpoint. Never throws.</summary>
    /// <param name="providerId">The provider's id; not decisive today, since OpenClaw goes by the host.</param>
    /// <param name="baseUrl">The base URL, or null for the provider's default.</param>
    public static EndpointFacts Read(string? providerId, string? baseUrl)
    {
        _ = providerId;
        if (string.IsNullOrWhiteSpace(baseUrl))
        {
            return new() { Class = EndpointClass.Default };
        }

        var host = HostNames.Of(baseUrl);
        if (host is null)
        {
            return new() { Class = HasVariable(baseUrl!) ? EndpointClass.Unknown : EndpointClass.Custom, IsProxyLike = !HasVariable(baseUrl!) };
        }

        var vendor = NativeEndpoints.Find(host, baseUrl!);
        var isLocal = host is "localhost" or "127.0.0.1" or "::1"
            || host.EndsWith(".localhost", StringComparison.Ordinal)
            || host.EndsWith(".local", StringComparison.Ordinal)
            || host.EndsWith(".internal", StringComparison.Ordinal);
        return new()
        {
            Class = vendor is not null ? EndpointClass.Native : isLocal ? EndpointClass.Local : EndpointClass.Custom,
            NativeTo = vendor,
            Host = host,
            IsProxyLike = vendor is not ("openai-public" or "openai" or "azure-openai"),
            IsLoopback = HostNames.IsLoopback(host),
            IsPrivate = HostNames.IsPrivate(host),
        };
    }

    /// <summary>Whether a base URL points at this machine.</summary>
    public static bool IsLoopback(string? baseUrl) => HostNames.IsLoopback(HostNames.Of(baseUrl));

    /// <summary>Whether a base URL points into a private network, as the rule about plain HTTP draws it; true for this machine.</summary>
    public static bool IsPrivateHost(string? baseUrl) => HostNames.IsPrivate(HostNames.Of(baseUrl));

    /// <summary>Whether a base URL holds a variable (<c>${NAME}</c>), so that nothing can be proven about it.</summary>
    public static bool HasVariable(string? baseUrl) => baseUrl?.IndexOf("${", StringComparison.Ordinal) >= 0;
}
