using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace OpenClaw.Config.Runtime.Preflight;

/// <summary>The health of one provider: its server and the declared models on it.</summary>
/// <param name="provider">The provider's id.</param>
/// <param name="runner">Asks the server.</param>
internal sealed class ProviderHealthCheck(string provider, PreflightRunner runner) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var findings = await runner.RunAsync(runner.Models.Where(model => model.Ref.Provider == provider), cancellationToken).ConfigureAwait(false);
        var worst = findings.Count == 0 ? PreflightState.Ready : findings.Max(finding => finding.State);
        var told = string.Join(" ", findings.Where(finding => finding.State == worst).Select(finding => finding.Message));
        return worst switch
        {
            PreflightState.Ready => HealthCheckResult.Healthy(told),
            PreflightState.Warning => HealthCheckResult.Degraded(told),
            _ => new HealthCheckResult(context.Registration.FailureStatus, told),
        };
    }
}
