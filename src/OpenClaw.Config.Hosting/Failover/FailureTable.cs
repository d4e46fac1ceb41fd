namespace OpenClaw.Config.Runtime.Failover;

/// <summary>
/// What a failure means, as data: OpenClaw 2026.9.6, <c>classify-core.ts</c>, <c>message-patterns.ts</c> and <c>overflow.ts</c>. The first row that covers
/// a signal wins, so rows that a status alone would decide wrongly stand above the status: exact codes, then status with text, then
/// status, then text alone.
/// </summary>
internal static class FailureTable
{
    // "Check your plan and billing details" alone is no bill: Google says so of every free minute that is used up.
    private static readonly string[] BillingText =
    [
        "insufficient_quota", "insufficient quota", "credit balance", "billing hard limit", "billing error", "plans & billing", "payment required", "out of credits",
        "insufficient credits", "more credits", "all available credits", "insufficient balance", "insufficient_balance", "available balance", "out of budget",
        "spend limit", "spending limit", "余额不足", "欠费",
    ];

    private static readonly string[] UsageWindowText = ["usage limit", "try again in", "resets at", "reset at", "per minute", "per day"];

    private static readonly string[] PermanentText = ["revoked", "deactivated", "deleted", "disabled", "suspended", "terminated"];

    private static readonly string[] OverloadText = ["overloaded", "at capacity", "over capacity", "high demand", "high load", "server is busy", "服务过载", "当前负载过高", "访问量过大"];

    private static readonly string[] RefusalText =
        ["content_policy_violation", "content policy", "content management policy", "content_filter", "responsible ai policy", "safety system"];

    // Each names the limit itself: "context window" alone stands in many a message that a larger window would not mend.
    private static readonly string[] OverflowText =
    [
        "context_length_exceeded", "maximum context length", "context length exceeded", "exceeds the context window", "exceeds model context window",
        "context window exceeds", "context window exceeded", "context_window_exceeded", "request_too_large", "prompt is too long", "prompt too long",
        "input token count exceeds", "exceeds the maximum number of tokens", "input is too long", "too many tokens", "token limit exceeded",
        "model token limit", "exceeds the available context size", "context size has been exceeded", "exceed context limit", "greater than the context length",
        "longer than the model's context", "longer than the context length", "exceeds the model's maximum context", "maximum allowed input length",
        "reduce the length of the messages", "request exceeds the maximum size", "上下文过长", "上下文超出", "上下文长度超", "超出最大上下文",
    ];

    private static readonly string[] RateText =
    [
        "rate limit", "rate_limit", "too many requests", "too many concurrent requests", "tokens per min", "tokens per day", "requests per min", "resource_exhausted",
        "resource has been exhausted", "quota exceeded", "quota_exceeded", "exceeded your current quota", "usage limit", "throttl", "请求过于频繁", "频率限制",
    ];

    private static readonly string[] NotFoundText =
    [
        "model not found", "model_not_found", "does not exist", "no such model", "unknown model", "invalid model", "model is not loaded", "no models loaded",
        "not a valid model", "no endpoints found", "please transition to", "please upgrade to",
    ];

    private static readonly string[] AuthText =
    [
        "invalid api key", "invalid_api_key", "incorrect api key", "api key not valid", "api key is invalid", "api key expired", "no api key found", "invalid token",
        "authentication", "unauthorized", "access denied", "permission denied", "认证失败", "密钥无效",
    ];

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
        new(FailureReason.Billing) { Codes = ["insufficient_quota", "billing_error", "billing_hard_limit_reached", "exceeded_current_quota_error"] },
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
        new(FailureReason.RateLimit) { Codes = ["rate_limit_exceeded", "rate_limit_error", "rate_limited", "resource_exhausted", "too_many_requests", "throttled", "throttlingexception", "throttling_error", "tokens"] },
        new(FailureReason.Overloaded) { Codes = ["overloaded_error", "overloaded", "server_overloaded"] },
        new(FailureReason.Auth) { Codes = ["authentication_error", "permission_error", "invalid_api_key"] },
        new(FailureReason.ServerError) { Codes = ["api_error", "server_error", "internal_server_error", "upstream_error"] },
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
        // Without a word about it nobody knows whether the request was at fault; nor with any other status of this class.
        new(FailureReason.Format) { Statuses = [400, 422], NeedsText = true },
        new(FailureReason.Format) { Codes = ["invalid_request_error", "invalid_request"] },
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
