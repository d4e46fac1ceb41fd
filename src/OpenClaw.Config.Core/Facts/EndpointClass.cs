namespace OpenClaw.Config.Core.Facts;

/// <summary>How OpenClaw sees an endpoint (its <c>endpointClass</c>, release 2026.9.6).</summary>
public enum EndpointClass
{
    /// <summary>No base URL: the provider's own default.</summary>
    Default,

    /// <summary>A vendor's own endpoint; <see cref="EndpointFacts.NativeTo"/> names the vendor.</summary>
    Native,

    /// <summary><c>localhost</c>, <c>127.0.0.1</c>, <c>::1</c>, or a name under <c>.localhost</c>, <c>.local</c> or <c>.internal</c>.</summary>
    Local,

    /// <summary>Any other host: a proxy-like route. Addresses of a private network are here too.</summary>
    Custom,

    /// <summary>The URL holds a variable (<c>${NAME}</c>) in its host: nobody can know before it runs.</summary>
    Unknown,
}
