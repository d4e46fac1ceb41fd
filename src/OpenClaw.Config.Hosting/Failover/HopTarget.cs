using Microsoft.Extensions.Options;
using OpenClaw.Config.Runtime.Connections;
using OpenClaw.Config.Runtime.Settings;
using Polly;

namespace OpenClaw.Config.Runtime.Failover;

/// <summary>A hop of a chain with its connection, made anew when the provider's settings change.</summary>
/// <param name="hop">The hop.</param>
/// <param name="services">What the chain shares.</param>
internal sealed class HopTarget(HopDescriptor hop, ChainServices services)
{
    private readonly Lock _gate = new();
    private ProviderSettings? _settings;
    private ModelConnection? _connection;
    private Patience? _patience;
    private ResiliencePipeline? _pipeline;

    /// <summary>The hop.</summary>
    public HopDescriptor Hop => hop;

    /// <summary>The model.</summary>
    public ModelDescriptor Model => hop.Model;

    /// <summary>The connection, patience and pipeline that hold now.</summary>
    public (ModelConnection Connection, Patience Patience, ResiliencePipeline Pipeline) Current(ChainDescriptor chain)
    {
        var settings = Settings();
        lock (_gate)
        {
            if (_connection is null || !ReferenceEquals(settings, _settings))
            {
                var before = _connection;
                _settings = settings;
                _connection = Connect(chain, settings);
                ForgetRestsOfOldKeys(before, _connection);
                _patience = Patience.Of(hop, _connection.Timeout, services.Options);
                _pipeline = HopPipeline.Build(_patience, services.Time);
                if (_connection.Problem is { } problem)
                {
                    services.WarnOnce(hop.Model.Ref.Provider, problem);
                }
            }

            return (_connection, _patience!, _pipeline!);
        }
    }

    // What rests is an account by the number of its key. With another key in that place, the old one's refusals and bills mean nothing.
    private void ForgetRestsOfOldKeys(ModelConnection? before, ModelConnection now)
    {
        foreach (var (old, fresh) in (before?.Clients ?? []).Zip(now.Clients))
        {
            if (!old.Secrets.SequenceEqual(fresh.Secrets, StringComparer.Ordinal))
            {
                services.Forget(fresh.Cooldowns);
            }
        }
    }

    private ModelConnection Connect(ChainDescriptor chain, ProviderSettings? settings)
    {
        if (settings is null)
        {
            return new() { Problem = "its settings are refused; see the message of the options validation" };
        }

        var findings = ProofCheck.Judge(chain, hop.Model, settings).ToArray();
        foreach (var finding in findings.Where(finding => !finding.IsRefused))
        {
            services.WarnOfProof(hop.Model.Ref.Provider, finding.Message);
        }

        var broken = findings.FirstOrDefault(finding => finding.IsRefused);
        return broken is not null ? new() { Problem = broken.Message } : services.Connector.Connect(hop.Model, settings);
    }

    private ProviderSettings? Settings()
    {
        try
        {
            return services.SettingsOf(hop.Model.Ref.Provider);
        }
        catch (OptionsValidationException exception)
        {
            // A bad reload must not stop what runs: the last good settings hold on.
            services.RefuseOnce(hop.Model.Ref.Provider, string.Join(" ", exception.Failures));
            return _settings;
        }
    }
}
