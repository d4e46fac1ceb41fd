namespace OpenClaw.Config.Runtime.Failover;

/// <summary>
/// What a failure means, as data: OpenClaw 2026.9.6, <c>classify-core.ts</c> and <c>message-patterns.ts</c>. The first row that covers
/// a signal wins, so rows that a status alone would decide wrongly stand above the status: exact codes, then status with text, then
/// status, then text alone.
/// </summary>
internal static class FailureTable
{
    private static readonly string[] BillingText =
        ["insufficient_quota", "insufficient quota", "credit balance", "billing", "payment required", "out of credits", "insufficient credits", "insufficient balance", "exceeded your current quota"];

    private static readonly string[] UsageWindowText = ["usage limit", "try again in", "resets at", "reset at", "per minute", "per day"];

    private static readonly string[] PermanentText = ["revoked", "deactivated", "deleted", "disabled", "suspended", "terminated"];

    private static readonly string[] OverloadText = ["overloaded", "at capacity", "high demand", "server is busy"];

    private static readonly string[] RefusalText =
        ["content_policy_violation", "content policy", "content management policy", "content_filter", "responsible ai policy", "safety system"];

    private static readonly string[] OverflowText =
    [
        "context_length_exceeded", "maximum context length", "context length exceeded", "context window", "request_too_large",
        "prompt is too long", "input token count exceeds", "input is too long", "too many tokens", "exceeds the available context size",
        "exceed context limit", "longer than the model's context", "reduce the length of the messages",
    ];

    private static readonly string[] RateText = ["rate limit", "rate_limit", "too many requests", "tokens per min", "requests per min", "resource_exhausted", "quota exceeded"];

    private static readonly string[] NotFoundText =
        ["model not found", "model_not_found", "does not exist", "no such model", "unknown model", "model is not loaded", "no models loaded", "not a valid model"];

    private static readonly string[] AuthText = ["invalid api key", "invalid_api_key", "incorrect api key", "authentication", "unauthorized", "permission denied"];

    private static readonly string[] SessionText = ["session expired", "session not found", "previous_response_not_found", "previous response with id"];

    /// <summary>The rows, first match first.</summary>
    public static IReadOnlyList<FailureRow> Rows { get; } =
    [
        // What never reached the API, or was no answer of it.
        new(FailureReason.TlsCertificate) { Kinds = [FailureKind.Tls] },
        new(FailureReason.Unreachable) { Kinds = [FailureKind.Refused, FailureKind.NameNotFound, FailureKind.Reset] },
        new(FailureReason.Timeout) { Kinds = [FailureKind.ConnectTimeout, FailureKind.FirstTokenTimeout, FailureKind.IdleTimeout, FailureKind.AttemptTimeout] },
        new(FailureReason.EmptyResponse) { Kinds = [FailureKind.Empty] },
        new(FailureReason.InvalidResponse) { Kinds = [FailureKind.NotTheApi, FailureKind.Truncated] },

        // Exact codes: OpenAI, Azure, Anthropic and what imitates them.
        new(FailureReason.Refusal) { Codes = ["content_policy_violation", "content_filter", "moderation_blocked"] },
        new(FailureReason.ContextOverflow) { Codes = ["context_length_exceeded", "request_too_large", "exceed_context_size_error", "model_context_window_exceeded"] },
        new(FailureReason.Billing) { Codes = ["insufficient_quota", "billing_error", "billing_hard_limit_reached"] },
        new(FailureReason.AuthPermanent) { Codes = ["account_deactivated", "key_revoked"] },
        new(FailureReason.ModelNotFound) { Codes = ["model_not_found", "model_not_loaded"] },
        new(FailureReason.SessionExpired) { Codes = ["previous_response_not_found", "session_expired"] },

        // Status with text.
        new(FailureReason.Billing) { Statuses = [401, 403], Phrases = BillingText },
        new(FailureReason.AuthPermanent) { Statuses = [401, 403], Phrases = PermanentText },
        new(FailureReason.RateLimit) { Statuses = [402], Phrases = UsageWindowText },
        new(FailureReason.Billing) { Statuses = [429], Phrases = BillingText },
        // A provider's request-size ceiling ("TPM: Limit X, Requested Y") is its account's limit, not the model's window: the next model may take it.
        new(FailureReason.RateLimit) { Statuses = [413, 429], Phrases = ["tokens per min", "(tpm)", "tpm limit", "tpm:"] },
        new(FailureReason.Refusal) { Statuses = [400, 403, 422], Phrases = RefusalText },
        new(FailureReason.ContextOverflow) { Statuses = [400, 404, 413, 422, 500], Phrases = OverflowText },
        new(FailureReason.SessionExpired) { Statuses = [400, 404, 410], Phrases = SessionText },
        new(FailureReason.Billing) { Statuses = [400, 404, 410, 422], Phrases = BillingText },
        new(FailureReason.Auth) { Statuses = [400, 404, 410, 422], Phrases = AuthText },
        new(FailureReason.ModelNotFound) { Statuses = [400, 422], Phrases = NotFoundText },
        new(FailureReason.RateLimit) { Statuses = [400, 403, 422, 503], Phrases = RateText },
        new(FailureReason.Overloaded) { StatusClass = 500, Phrases = OverloadText },

        // Status alone.
        new(FailureReason.Auth) { Statuses = [401, 403] },
        new(FailureReason.Billing) { Statuses = [402] },
        new(FailureReason.ModelNotFound) { Statuses = [404] },
        new(FailureReason.Timeout) { Statuses = [408, 410, 499, 504, 522, 524] },
        new(FailureReason.ContextOverflow) { Statuses = [413] },
        new(FailureReason.RateLimit) { Statuses = [429] },
        new(FailureReason.Overloaded) { Statuses = [529] },
        new(FailureReason.ServerError) { StatusClass = 500 },

        // Codes of errors in a stream, which have no status.
        new(FailureReason.RateLimit) { Codes = ["rate_limit_exceeded", "rate_limit_error", "tokens"] },
        new(FailureReason.Overloaded) { Codes = ["overloaded_error", "server_overloaded"] },
        new(FailureReason.Auth) { Codes = ["authentication_error", "permission_error", "invalid_api_key"] },
        new(FailureReason.ServerError) { Codes = ["api_error", "server_error", "internal_server_error"] },
        new(FailureReason.Timeout) { Codes = ["timeout_error"] },
        new(FailureReason.ModelNotFound) { Codes = ["not_found_error"] },

        // Text alone, last.
        new(FailureReason.Refusal) { Phrases = RefusalText },
        new(FailureReason.ContextOverflow) { Phrases = OverflowText },
        new(FailureReason.Overloaded) { Phrases = OverloadText },
        new(FailureReason.RateLimit) { Phrases = RateText },
        new(FailureReason.Billing) { Phrases = BillingText },
        new(FailureReason.ModelNotFound) { Phrases = NotFoundText },
        new(FailureReason.Auth) { Phrases = AuthText },
        new(FailureReason.Format) { Statuses = [400, 422] },
        new(FailureReason.Format) { Codes = ["invalid_request_error", "invalid_request"] },
        new(FailureReason.Format) { StatusClass = 400 },
        // A redirect is not followed: it would carry the prompt to a host that nobody declared.
        new(FailureReason.InvalidResponse) { StatusClass = 300 },
    ];

    /// <summary>What a failure means; <see cref="FailureReason.Unknown"/> where no row covers it.</summary>
    public static FailureReason Classify(FailureSignal signal)
    {
        foreach (var row in Rows)
        {
            if (row.Covers(signal))
            {
                return row.Reason;
            }
        }

        return FailureReason.Unknown;
    }
}
