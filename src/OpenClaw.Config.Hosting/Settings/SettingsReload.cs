using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace OpenClaw.Config.Runtime.Settings;

/// <summary>
/// Forgets read settings when the configuration changes, so that the next request reads them anew. Options' own change tokens are not
/// used: they validate within the reload, and a bad value in a watched file would end the process.
/// </summary>
internal sealed class SettingsReload : IDisposable
{
    private readonly IDisposable _registration;

    /// <summary>Watches the configuration.</summary>
    public SettingsReload(IConfiguration configuration, IOptionsMonitorCache<ProviderSettings> cache) =>
        _registration = ChangeToken.OnChange(configuration.GetReloadToken, cache.Clear);

    /// <inheritdoc/>
    public void Dispose() => _registration.Dispose();
}
