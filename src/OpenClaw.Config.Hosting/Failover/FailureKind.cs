namespace OpenClaw.Config.Runtime.Failover;

/// <summary>What was seen, before anybody judges what it means.</summary>
internal enum FailureKind
{
    /// <summary>An HTTP status, or an error object in a stream.</summary>
    Response,

    /// <summary>The connection was refused, or the network is unreachable.</summary>
    Refused,

    /// <summary>The host name does not resolve.</summary>
    NameNotFound,

    /// <summary>The connection broke.</summary>
    Reset,

    /// <summary>The TLS handshake failed.</summary>
    Tls,

    /// <summary>No connection within the connect timeout.</summary>
    ConnectTimeout,

    /// <summary>No first token (streamed), or no answer (whole), within the patience.</summary>
    FirstTokenTimeout,

    /// <summary>A stream that fell silent.</summary>
    IdleTimeout,

    /// <summary>The attempt took longer than it may.</summary>
    AttemptTimeout,

    /// <summary>The body is not what the API answers: HTML, or broken JSON.</summary>
    NotTheApi,

    /// <summary>The body ends before the answer does.</summary>
    Truncated,

    /// <summary>An answer without content.</summary>
    Empty,

    /// <summary>An exception that nobody expected.</summary>
    Other,
}
