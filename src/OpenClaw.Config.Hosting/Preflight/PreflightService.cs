using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenClaw.Config.Runtime.Telemetry;

namespace OpenClaw.Config.Runtime.Preflight;

/// <summary>Runs the preflight at start: beside it, or before the host serves anybody.</summary>
/// <param name="runner">Asks the servers.</param>
/// <param name="options">How it behaves.</param>
/// <param name="log">The log.</param>
internal sealed class PreflightService(PreflightRunner runner, IOptions<PreflightOptions> options, ILogger<PreflightService> log) : BackgroundService
{
    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Block)
        {
            var findings = await RunAsync(cancellationToken).ConfigureAwait(false);
            var blocked = findings.Where(finding => finding.State == PreflightState.Blocked).ToDictionary(finding => finding.Model, finding => finding.Message);
            var dead = runner.Chains.FirstOrDefault(chain => chain.Hops.Count > 0 && chain.Hops.All(hop => blocked.ContainsKey(hop.Model.Ref)));
            if (dead is not null)
            {
                throw new PreflightException($"No model of the chain '{dead.Name}' can serve.\n" + string.Join("\n", dead.Hops.Select(hop => "- " + blocked[hop.Model.Ref])), findings);
            }
        }

        await base.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => options.Value.Block ? Task.CompletedTask : RunAsync(stoppingToken);

    private async Task<IReadOnlyList<PreflightFinding>> RunAsync(CancellationToken cancellationToken)
    {
        var findings = await runner.RunAsync(runner.Models, cancellationToken).ConfigureAwait(false);
        foreach (var finding in findings)
        {
            log.Preflight(finding);
        }

        if (options.Value.WarmUp)
        {
            var reachable = findings.Where(finding => finding.State != PreflightState.Blocked).Select(finding => finding.Model).ToHashSet();
            foreach (var model in runner.Models.Where(model => model.Hosting == Hosting.Local && reachable.Contains(model.Ref)))
            {
                if (await runner.WarmUpAsync(model, cancellationToken).ConfigureAwait(false) is { } cold)
                {
                    log.Preflight(cold);
                }
            }
        }

        return findings;
    }
}
