namespace OpenClaw.Config.Core.Rules.Chains;

/// <summary>A class of errors as OpenClaw's failover names them, and what fails together with it.</summary>
/// <param name="Reason">OpenClaw's name (<c>rate_limit</c>, <c>auth</c> …).</param>
/// <param name="Scope">What is down when a hop answers so: another hop helps only where it does not share it.</param>
public sealed record ErrorClass(string Reason, ErrorScope Scope)
{
    /// <summary>
    /// The classes of OpenClaw 2026.9 (facts §3.1) for which another hop can help or not; aborts by the user and broken sessions have no next hop by design.
    /// </summary>
    public static IReadOnlyList<ErrorClass> All { get; } =
    [
        new("auth", ErrorScope.Account),
        new("auth_permanent", ErrorScope.Account),
        new("billing", ErrorScope.Account),
        new("context_overflow", ErrorScope.Window),
        new("empty_response", ErrorScope.Model),
        new("format", ErrorScope.Model),
        new("model_not_found", ErrorScope.Model),
        new("overloaded", ErrorScope.Model),
        new("rate_limit", ErrorScope.Account),
        new("server_error", ErrorScope.Endpoint),
        new("timeout", ErrorScope.Endpoint),
        new("tls_certificate", ErrorScope.Provider),
    ];
}
