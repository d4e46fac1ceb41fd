using OpenClaw.Config.Runtime.Cooldowns;

namespace OpenClaw.Config.Runtime.Failover;

/// <summary>
/// What a chain does about each reason, as data: the table of OpenClaw 2026.9.6 (<c>model-fallback-runner.ts</c>,
/// <c>usage-failure-state.ts</c>), with the same-hop retries cut to a short policy (<see cref="Patience"/>).
/// </summary>
internal static class FailureDecisions
{
    private static readonly FailureDecision[] Table =
    [
        new(FailureReason.Unknown, false, NextStep.NextHop, CooldownScope.None, CooldownSchedule.None, "unknown"),
        new(FailureReason.Auth, false, NextStep.NextKey, CooldownScope.Account, CooldownSchedule.Generic, "auth"),
        new(FailureReason.AuthPermanent, false, NextStep.NextKey, CooldownScope.Account, CooldownSchedule.AuthPermanent, "auth_permanent"),
        new(FailureReason.Billing, false, NextStep.NextKey, CooldownScope.Account, CooldownSchedule.Billing, "billing"),
        new(FailureReason.RateLimit, true, NextStep.NextKey, CooldownScope.Model, CooldownSchedule.RateLimit, "rate_limit"),
        new(FailureReason.Overloaded, true, NextStep.NextHop, CooldownScope.Model, CooldownSchedule.Generic, "overloaded"),
        new(FailureReason.ServerError, true, NextStep.NextHop, CooldownScope.Model, CooldownSchedule.Generic, "server_error"),
        // The patience is spent: once more would spend it again.
        new(FailureReason.Timeout, false, NextStep.NextHop, CooldownScope.Model, CooldownSchedule.Generic, "timeout"),
        // A server that does not answer its port is down for every model on it.
        new(FailureReason.Unreachable, true, NextStep.NextHop, CooldownScope.Endpoint, CooldownSchedule.Generic, "timeout"),
        new(FailureReason.TlsCertificate, false, NextStep.NextProvider, CooldownScope.Endpoint, CooldownSchedule.Generic, "tls_certificate"),
        new(FailureReason.ContextOverflow, false, NextStep.Overflow, CooldownScope.None, CooldownSchedule.None, "context_overflow"),
        new(FailureReason.ModelNotFound, false, NextStep.NextHop, CooldownScope.Model, CooldownSchedule.Generic, "model_not_found"),
        new(FailureReason.SessionExpired, false, NextStep.NextHop, CooldownScope.None, CooldownSchedule.None, "session_expired"),
        // The request is at fault, not the model: the next hop may take its form, and nothing cools down.
        new(FailureReason.Format, false, NextStep.NextHop, CooldownScope.None, CooldownSchedule.None, "format"),
        new(FailureReason.EmptyResponse, true, NextStep.NextHop, CooldownScope.None, CooldownSchedule.None, "empty_response"),
        new(FailureReason.InvalidResponse, true, NextStep.NextHop, CooldownScope.Model, CooldownSchedule.Generic, "unclassified"),
        new(FailureReason.Refusal, false, NextStep.Stop, CooldownScope.None, CooldownSchedule.None, "refusal"),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FailureDecision> All => Table;

    /// <summary>What a chain does about a reason.</summary>
    public static FailureDecision For(FailureReason reason) => Table.First(decision => decision.Reason == reason);
}
