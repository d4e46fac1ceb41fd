using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenClaw.Config.Runtime.Connections;
using OpenClaw.Config.Runtime.Cooldowns;
using OpenClaw.Config.Runtime.Settings;
using OpenClaw.Config.Runtime.Telemetry;

namespace OpenClaw.Config.Runtime.Failover;

/// <summary>What all chains share.</summary>
/// <param name="connector">Connects models.</param>
/// <param name="settings">The settings of providers.</param>
/// <param name="reload">Keeps them fresh.</param>
/// <param name="cooldowns">Who rests.</param>
/// <param name="options">Defaults.</param>
/// <param name="time">The clock.</param>
/// <param name="log">The log.</param>
internal sealed class ChainServices(
    ModelConnector connector, IOptionsMonitor<ProviderSettings> settings, SettingsReload reload, ICooldowns cooldowns, IOptions<OpenClawRuntimeOptions> options, TimeProvider time, ILogger<ChainServices> log)
{
    // Aggregators route around their own failures: OpenClaw lets nothing of them rest.
    private static readonly string[] NeverResting = ["openrouter", "kilocode"];

    private readonly ConcurrentDictionary<(string Provider, string Problem), bool> _told = new();

    /// <summary>Connects models.</summary>
    public ModelConnector Connector => connector;

    /// <summary>Keeps the settings fresh; held, for it works by itself.</summary>
    public SettingsReload Reload => reload;

    /// <summary>The settings of a provider.</summary>
    /// <exception cref="OptionsValidationException">They are refused.</exception>
    public ProviderSettings SettingsOf(string provider) => settings.Get(provider);

    /// <summary>Warns of a setting that touches what was proven: once for each problem.</summary>
    public void WarnOfProof(string provider, string problem)
    {
        if (_told.TryAdd((provider, problem), true))
        {
            log.SettingTouchesProof(problem);
        }
    }

    /// <summary>Tells of refused settings: once for each problem.</summary>
    public void RefuseOnce(string provider, string problem)
    {
        if (_told.TryAdd((provider, problem), true))
        {
            log.SettingsRefused(provider, problem);
        }
    }

    /// <summary>Who rests.</summary>
    public ICooldowns Cooldowns => cooldowns;

    /// <summary>Defaults.</summary>
    public OpenClawRuntimeOptions Options => options.Value;

    /// <summary>The clock.</summary>
    public TimeProvider Time => time;

    /// <summary>The log.</summary>
    public ILogger Log => log;

    /// <summary>Warns of a provider that can't be used: once for each problem, not once for each hop and request.</summary>
    public void WarnOnce(string provider, string problem)
    {
        if (_told.TryAdd((provider, problem), true))
        {
            log.HopUnusable(provider, problem);
        }
    }

    /// <summary>Ends the rests of an account whose key was replaced. Nobody waits for a shared store to hear of it: asking it never fails.</summary>
    public void Forget(CooldownKeys keys) => _ = cooldowns.SucceededAsync(keys).AsTask();

    /// <summary>Lets rest what a failure says must rest.</summary>
    public async ValueTask RestAsync(KeyedClient client, ModelDescriptor model, ModelFailureException failure, Patience patience)
    {
        var decision = FailureDecisions.For(failure.Reason);
        if (client.Cooldowns.Of(decision.Scope) is not { } name || NeverResting.Contains(model.Ref.Provider))
        {
            cooldowns.Released(client.Cooldowns);
            return;
        }

        var until = await cooldowns.FailedAsync(client.Cooldowns, decision.Scope, failure.Reason, decision.Schedule, patience.Capped(failure.RetryAfter)).ConfigureAwait(false);
        log.Resting(name, until, failure.Reason);
        ChainTelemetry.Rested(name, failure.Reason);
    }
}
