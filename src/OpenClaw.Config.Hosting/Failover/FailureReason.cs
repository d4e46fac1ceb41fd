namespace OpenClaw.Config.Runtime;

/// <summary>Why a model did not answer. The names are OpenClaw's own where it has them (release 2026.9.6, <c>failover-reasons.ts</c>).</summary>
public enum FailureReason
{
    /// <summary>Nobody can say; OpenClaw: <c>unknown</c>.</summary>
    Unknown = 0,

    /// <summary>The key was refused; OpenClaw: <c>auth</c>.</summary>
    Auth,

    /// <summary>The key or account is revoked, deleted or disabled; OpenClaw: <c>auth_permanent</c>.</summary>
    AuthPermanent,

    /// <summary>The account has no credit; OpenClaw: <c>billing</c>.</summary>
    Billing,

    /// <summary>Too many requests; OpenClaw: <c>rate_limit</c>.</summary>
    RateLimit,

    /// <summary>The provider has no capacity; OpenClaw: <c>overloaded</c>.</summary>
    Overloaded,

    /// <summary>The server failed; OpenClaw: <c>server_error</c>.</summary>
    ServerError,

    /// <summary>No answer within the patience that was declared; OpenClaw: <c>timeout</c>.</summary>
    Timeout,

    /// <summary>No connection: refused, reset, or a name that does not resolve; OpenClaw counts it as <c>timeout</c>.</summary>
    Unreachable,

    /// <summary>The server's certificate is not trusted; OpenClaw: <c>tls_certificate</c>.</summary>
    TlsCertificate,

    /// <summary>The prompt does not fit the context window; OpenClaw: <c>context_overflow</c>.</summary>
    ContextOverflow,

    /// <summary>The server does not know the model; OpenClaw: <c>model_not_found</c>.</summary>
    ModelNotFound,

    /// <summary>The session that the request continues is gone; OpenClaw: <c>session_expired</c>.</summary>
    SessionExpired,

    /// <summary>The server does not take the request's form; OpenClaw: <c>format</c>.</summary>
    Format,

    /// <summary>An answer without any content; OpenClaw: <c>empty_response</c>.</summary>
    EmptyResponse,

    /// <summary>Something that is no answer of the API: HTML, broken JSON, a stream cut off; OpenClaw: <c>unclassified</c>.</summary>
    InvalidResponse,

    /// <summary>The provider refused the content. Never fails over: another model is not a way around a refusal.</summary>
    Refusal,
}
