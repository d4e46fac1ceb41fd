using OpenClaw.Config.Runtime.Failover;

namespace OpenClaw.Config.Runtime.Tests.Failover;

public class FailureTableTests
{
    public static TheoryData<int?, string?, string?, FailureReason> Signals() => new()
    {
        { 401, null, "no", FailureReason.Auth },
        { 403, null, null, FailureReason.Auth },
        { 401, null, "This API key has been revoked", FailureReason.AuthPermanent },
        { 403, null, "account deactivated", FailureReason.AuthPermanent },
        { 401, null, "billing hard limit", FailureReason.Billing },
        { 402, null, null, FailureReason.Billing },
        { 402, null, "usage limit reached, resets at 10:00", FailureReason.RateLimit },
        { 429, null, null, FailureReason.RateLimit },
        { 429, "insufficient_quota", null, FailureReason.Billing },
        { 429, null, "You exceeded your current quota, please check your plan and billing details", FailureReason.RateLimit },
        { 429, "exceeded_current_quota_error", "Your account is suspended, please check your plan and billing details", FailureReason.Billing },
        { 400, null, "You have reached your specified API usage limits. You will regain access on 2026-12-01.", FailureReason.RateLimit },
        { 400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.", FailureReason.Auth },
        { 400, "INVALID_ARGUMENT", "API key expired. Please renew the API key.", FailureReason.Auth },
        { 400, "INVALID_ARGUMENT", "The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).", FailureReason.ContextOverflow },
        { 400, null, "Request exceeded model token limit: 262144 (requested: 300000)", FailureReason.ContextOverflow },
        { 400, null, "The number of tokens to keep from the initial prompt is greater than the context length.", FailureReason.ContextOverflow },
        { 400, null, "A system prompt may take half of the context window", FailureReason.Format },
        { 400, "1113", "余额不足", FailureReason.Billing },
        { 429, null, "您的账户已欠费", FailureReason.Billing },
        { 400, "Arrearage", "Access denied, please make sure your account is in good standing.", FailureReason.Auth },
        { 400, null, "/chat/completions: Invalid model name passed in model=foo.", FailureReason.ModelNotFound },
        { 400, null, "The model `m` has been deprecated, please transition to `n`", FailureReason.ModelNotFound },
        { 503, "capacity_exceeded", "Service Unavailable: over capacity", FailureReason.Overloaded },
        { null, "ThrottlingException", "Rate exceeded", FailureReason.RateLimit },
        { null, "RESOURCE_EXHAUSTED", null, FailureReason.RateLimit },
        { 413, null, "Request too large on tokens per min (TPM): Limit 8000, Requested 20000", FailureReason.RateLimit },
        { 413, null, null, FailureReason.ContextOverflow },
        { 400, null, null, FailureReason.Unknown },
        { 422, null, null, FailureReason.Unknown },
        { 400, null, "tool_choice is not supported", FailureReason.Format },
        { 422, null, "body.messages.0.content: str type expected", FailureReason.Format },
        { 400, null, "This model's maximum context length is 4096 tokens", FailureReason.ContextOverflow },
        { 400, "context_length_exceeded", null, FailureReason.ContextOverflow },
        { 400, null, "prompt is too long: 250000 tokens > 200000 maximum", FailureReason.ContextOverflow },
        { 400, null, "the request exceeds the available context size", FailureReason.ContextOverflow },
        { 400, null, "input token count exceeds the maximum", FailureReason.ContextOverflow },
        { 400, null, "Your credit balance is too low", FailureReason.Billing },
        { 400, null, "API key not valid: invalid api key", FailureReason.Auth },
        { 400, null, "The model `x` does not exist", FailureReason.ModelNotFound },
        { 400, null, "rate limit reached", FailureReason.RateLimit },
        { 400, "content_policy_violation", null, FailureReason.Refusal },
        { 400, null, "The response was filtered due to the content management policy", FailureReason.Refusal },
        { 404, null, null, FailureReason.ModelNotFound },
        { 404, null, "Previous response with id 'r' not found", FailureReason.SessionExpired },
        { 404, null, "insufficient balance", FailureReason.Billing },
        { 404, null, "context length exceeded", FailureReason.ContextOverflow },
        { 408, null, null, FailureReason.Timeout },
        { 410, null, null, FailureReason.Timeout },
        { 410, null, "session expired", FailureReason.SessionExpired },
        { 499, null, null, FailureReason.Timeout },
        { 504, null, null, FailureReason.Timeout },
        { 522, null, null, FailureReason.Timeout },
        { 524, null, null, FailureReason.Timeout },
        { 500, null, null, FailureReason.ServerError },
        { 502, null, null, FailureReason.ServerError },
        { 503, null, null, FailureReason.ServerError },
        { 599, null, null, FailureReason.ServerError },
        { 503, null, "The engine is currently overloaded", FailureReason.Overloaded },
        { 500, null, "we are at capacity", FailureReason.Overloaded },
        { 503, null, "experiencing high demand", FailureReason.Overloaded },
        { 529, null, null, FailureReason.Overloaded },
        { 418, null, null, FailureReason.Unknown },
        { 425, null, "Too Early", FailureReason.Unknown },
        { 451, null, "Unavailable For Legal Reasons", FailureReason.Unknown },
        { 302, null, null, FailureReason.InvalidResponse },
        { null, "overloaded_error", "Overloaded", FailureReason.Overloaded },
        { null, "rate_limit_error", null, FailureReason.RateLimit },
        { null, "server_error", null, FailureReason.ServerError },
        { null, "authentication_error", null, FailureReason.Auth },
        { null, "invalid_request_error", null, FailureReason.Format },
        { null, null, "too many requests", FailureReason.RateLimit },
        { null, null, "something nobody knows", FailureReason.Unknown },
    };

    [Theory]
    [MemberData(nameof(Signals))]
    public void A_signal_means(int? status, string? code, string? text, FailureReason reason) =>
        Assert.Equal(reason, FailureTable.Classify(new FailureSignal(FailureKind.Response) { Status = status, Code = code, Text = text }));

    [Theory]
    [InlineData((int)FailureKind.Refused, FailureReason.Unreachable)]
    [InlineData((int)FailureKind.NameNotFound, FailureReason.Unreachable)]
    [InlineData((int)FailureKind.Reset, FailureReason.Unreachable)]
    [InlineData((int)FailureKind.Tls, FailureReason.TlsCertificate)]
    [InlineData((int)FailureKind.ConnectTimeout, FailureReason.Timeout)]
    [InlineData((int)FailureKind.FirstTokenTimeout, FailureReason.Timeout)]
    [InlineData((int)FailureKind.IdleTimeout, FailureReason.Timeout)]
    [InlineData((int)FailureKind.AttemptTimeout, FailureReason.Timeout)]
    [InlineData((int)FailureKind.NotTheApi, FailureReason.InvalidResponse)]
    [InlineData((int)FailureKind.Truncated, FailureReason.InvalidResponse)]
    [InlineData((int)FailureKind.Empty, FailureReason.EmptyResponse)]
    [InlineData((int)FailureKind.Other, FailureReason.Unknown)]
    public void What_never_was_an_answer_means(int kind, FailureReason reason) =>
        Assert.Equal(reason, FailureTable.Classify(new FailureSignal((FailureKind)kind)));

    [Fact]
    public void Every_row_can_be_reached()
    {
        foreach (var row in FailureTable.Rows)
        {
            var signal = new FailureSignal(row.Kinds is [var kind, ..] ? kind : FailureKind.Response)
            {
                Status = row.Statuses is [var status, ..] ? status : row.StatusClass + 77,
                Code = row.Codes.FirstOrDefault(),
                Text = row.Phrases.FirstOrDefault() ?? (row.NeedsText ? "no" : null),
            };

            Assert.Equal(row.Reason, FailureTable.Classify(signal));
        }
    }

    [Fact]
    public void Every_reason_has_exactly_one_decision()
    {
        foreach (var reason in Enum.GetValues<FailureReason>())
        {
            Assert.Single(FailureDecisions.All, decision => decision.Reason == reason);
        }
    }

    [Theory]
    [InlineData(FailureReason.Auth, false, "NextKey", "Account", 30)]
    [InlineData(FailureReason.AuthPermanent, false, "NextKey", "Account", 600)]
    [InlineData(FailureReason.Billing, false, "NextKey", "Account", 600)]
    [InlineData(FailureReason.RateLimit, true, "NextKey", "Model", 30)]
    [InlineData(FailureReason.Overloaded, true, "NextHop", "Model", 30)]
    [InlineData(FailureReason.ServerError, true, "NextHop", "Model", 30)]
    [InlineData(FailureReason.Timeout, false, "NextHop", "Model", 30)]
    [InlineData(FailureReason.Unreachable, true, "NextHop", "Endpoint", 30)]
    [InlineData(FailureReason.TlsCertificate, false, "NextProvider", "Endpoint", 30)]
    [InlineData(FailureReason.ContextOverflow, false, "Overflow", "None", 0)]
    [InlineData(FailureReason.ModelNotFound, false, "NextHop", "Model", 30)]
    [InlineData(FailureReason.SessionExpired, false, "NextHop", "None", 0)]
    [InlineData(FailureReason.Format, false, "NextHop", "None", 0)]
    [InlineData(FailureReason.EmptyResponse, true, "NextHop", "None", 0)]
    [InlineData(FailureReason.InvalidResponse, true, "NextHop", "Model", 30)]
    [InlineData(FailureReason.Refusal, false, "Stop", "None", 0)]
    [InlineData(FailureReason.Unknown, false, "NextHop", "None", 0)]
    public void A_reason_decides(FailureReason reason, bool retries, string next, string scope, int firstRest)
    {
        var decision = FailureDecisions.For(reason);

        Assert.Equal((retries, next, scope), (decision.RetrySameHop, decision.Next.ToString(), decision.Scope.ToString()));
        Assert.Equal(firstRest, decision.Schedule.Rest(1).TotalSeconds);
    }
}
