using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;
using OpenClaw.Config.Runtime.Connections;
using OpenClaw.Config.Runtime.Cooldowns;
using OpenClaw.Config.Runtime.Failover;
using OpenClaw.Config.Runtime.Settings;

namespace OpenClaw.Config.Runtime;

/// <summary>Registers what all chains of a host share; once, however many roots there are.</summary>
internal static class RuntimeServices
{
    /// <summary>Registers it.</summary>
    public static void Add(IServiceCollection services, IConfiguration configuration, ConfigDescriptor config)
    {
        var models = config.Models.Concat(config.Chains.SelectMany(chain => chain.Hops).Select(hop => hop.Model));
        // As ModelRef folds them: references and settings meet under one name, however the id is written.
        foreach (var provider in config.Providers.Select(provider => provider.Id.Trim().ToLowerInvariant()).Concat(models.Select(model => model.Ref.Provider)).Distinct(StringComparer.Ordinal))
        {
            AddProvider(services, provider);
        }

        if (services.Any(service => service.ServiceType == typeof(ChainServices)))
        {
            return;
        }

        services.AddLogging();
        services.AddHttpClient();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new KeyReader(configuration));
        services.AddSingleton<IConfigureOptions<ProviderSettings>>(provider =>
            new ProviderSettingsSetup(configuration, provider.GetRequiredService<KeyReader>(), provider.GetServices<ConfigDescriptor>()));
        services.AddSingleton<IValidateOptions<ProviderSettings>, ProviderSettingsValidator>();
        services.TryAddSingleton<ICooldowns>(provider => new MemoryCooldowns(provider.GetRequiredService<TimeProvider>()));
        // First, so that a host's own factory wins over it whenever it is registered.
        services.Insert(0, ServiceDescriptor.Singleton<IModelClientFactory, BuiltInClientFactory>());
        services.AddSingleton(provider => new SettingsReload(configuration, provider.GetRequiredService<IOptionsMonitorCache<ProviderSettings>>()));
        services.AddSingleton<RequestHeaders>();
        services.AddSingleton<ModelConnector>();
        services.AddSingleton<ChainServices>();
        services.AddSingleton<ChainClientFactory>();
    }

    private static void AddProvider(IServiceCollection services, string provider)
    {
        services.AddOptions<ProviderSettings>(provider).ValidateOnStart();
        services.AddHttpClient(ModelConnector.HttpClientName(provider))
            // The pool renews its connections itself, so the handler may stay.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RedactLoggedHeaders(_ => true)
            .ConfigurePrimaryHttpMessageHandler(host => new SocketsHttpHandler
            {
                ConnectTimeout = host.GetRequiredService<IOptions<OpenClawRuntimeOptions>>().Value.ConnectTimeout,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                // A redirect would carry prompt and key to a host that nobody declared.
                AllowAutoRedirect = false,
                UseCookies = false,
                AutomaticDecompression = System.Net.DecompressionMethods.All,
            });
    }
}
